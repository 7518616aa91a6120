package org.samling.adapters.persistence.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.Scope.Person;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.application.identity.port.ProfileViews;
import org.samling.application.identity.view.MembershipView;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;

@ApplicationScoped
class PostgresProfileViews implements ProfileViews {

    private static final String MEMBERSHIPS = """
            select memberships.organization_id,
                memberships.role,
                memberships.created_at,
                organizations.name,
                organizations.time_zone,
                organizations.deactivated_at is null as active,
                array(
                    select module
                    from organization_modules
                    where organization_modules.organization_id = memberships.organization_id
                        and enabled) as modules
            from memberships
            join organizations on organizations.id = memberships.organization_id
            where memberships.user_id = :user_id
                and memberships.removed_at is null
            order by organizations.name, organizations.id
            """;

    private final TenantSql sql;

    PostgresProfileViews(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public List<MembershipView> membershipsOf(UserId user) {
        return sql.in(new Person(user), MEMBERSHIPS)
                .bind("user_id", user.value())
                .list(PostgresProfileViews::view);
    }

    private static MembershipView view(Row row) throws SQLException {
        return new MembershipView(
                new OrganizationId(row.id("organization_id")),
                row.text("name"),
                ZoneId.of(row.text("time_zone")),
                row.yes("active"),
                WireForm.read(Role.class, row.text("role")),
                ModuleCodes.read(row.texts("modules")),
                row.time("created_at"));
    }
}
