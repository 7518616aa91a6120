package org.samling.adapters.persistence.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.application.organization.port.Modules;
import org.samling.domain.organization.Module;
import org.samling.domain.shared.OrganizationId;

@ApplicationScoped
class PostgresModules implements Modules {

    /** A module that was never switched has no row and is off: switching it off makes none. */
    private static final String SWITCH = """
            insert into organization_modules (organization_id, module, enabled, switched_at)
            select :organization_id, :module, :enabled, :now
            where :enabled
                or exists (
                    select 1
                    from organization_modules
                    where organization_id = :organization_id
                        and module = :module)
            on conflict (organization_id, module) do update
            set enabled = excluded.enabled,
                switched_at = excluded.switched_at
            where organization_modules.enabled <> excluded.enabled
            """;

    private final TenantSql sql;

    PostgresModules(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public boolean switchTo(OrganizationId organization, Module module, boolean enabled, Instant now) {
        return sql.in(new Tenant(organization), SWITCH)
                        .bind("organization_id", organization.value())
                        .bind("module", module.code())
                        .bind("enabled", enabled)
                        .bind("now", now)
                        .update()
                > 0;
    }
}
