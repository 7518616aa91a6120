package org.samling.adapters.persistence.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.samling.adapters.persistence.sql.Scope.Caller;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.application.identity.port.Admissions;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;

@ApplicationScoped
class PostgresAdmissions implements Admissions {

    private static final String FIND = """
            select memberships.user_id,
                memberships.role,
                organizations.deactivated_at is null as active,
                array(
                    select module
                    from organization_modules
                    where organization_id = :organization_id
                        and enabled) as modules
            from users
            join memberships on memberships.organization_id = :organization_id
                and memberships.user_id = users.id
                and memberships.removed_at is null
            join organizations on organizations.id = :organization_id
            where users.subject = :subject
            """;

    private final TenantSql sql;

    PostgresAdmissions(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Actor> find(OrganizationId organization, String subject) {
        return sql.in(new Caller(organization, subject), FIND)
                .bind("organization_id", organization.value())
                .bind("subject", subject)
                .first(row -> new Actor(
                        new UserId(row.id("user_id")),
                        organization,
                        WireForm.read(Role.class, row.text("role")),
                        ModuleCodes.read(row.texts("modules")),
                        row.yes("active")));
    }
}
