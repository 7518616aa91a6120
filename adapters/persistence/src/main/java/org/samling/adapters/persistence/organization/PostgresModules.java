package org.samling.adapters.persistence.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.application.organization.port.Modules;
import org.samling.domain.shared.Module;
import org.samling.domain.shared.OrganizationId;

@ApplicationScoped
class PostgresModules implements Modules {

    private static final String SWITCH = """
            insert into organization_modules (organization_id, module, enabled, switched_at)
            values (:organization_id, :module, :enabled, :now)
            on conflict (organization_id, module) do update
            set enabled = excluded.enabled,
                switched_at = excluded.switched_at
            """;

    private final TenantSql sql;

    PostgresModules(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public void switchTo(OrganizationId organization, Module module, boolean enabled, Instant now) {
        sql.in(new Tenant(organization), SWITCH)
                .bind("organization_id", organization.value())
                .bind("module", module.code())
                .bind("enabled", enabled)
                .bind("now", now)
                .update();
    }
}
