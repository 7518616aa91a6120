package org.samling.adapters.persistence.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.samling.adapters.persistence.sql.Scope.Platform;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.application.organization.port.AllOrganizations;
import org.samling.domain.shared.OrganizationId;

@ApplicationScoped
class PostgresAllOrganizations implements AllOrganizations {

    private static final String IDS = """
            select id
            from organizations
            order by id
            """;

    private final TenantSql sql;

    PostgresAllOrganizations(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public List<OrganizationId> ids() {
        return sql.in(new Platform(), IDS).list(row -> new OrganizationId(row.id("id")));
    }
}
