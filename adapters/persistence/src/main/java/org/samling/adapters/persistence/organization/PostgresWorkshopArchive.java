package org.samling.adapters.persistence.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.application.organization.port.WorkshopArchive;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.workshop.WorkshopId;

@ApplicationScoped
class PostgresWorkshopArchive implements WorkshopArchive {

    /**
     * First all locks, then the look: somebody may be about to unarchive one, and whoever comes later finds the
     * organisation deactivated.
     */
    private static final String ARCHIVE_ALL = """
            select 1
            from mentor_workshops
            where organization_id = :organization_id
            order by id
            for no key update;
            update mentor_workshops
            set is_archived = true,
                revision = revision + 1,
                updated_at = greatest(updated_at, :now)
            where organization_id = :organization_id
                and not is_archived
            returning id
            """;

    private final TenantSql sql;

    PostgresWorkshopArchive(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public List<WorkshopId> archiveAll(OrganizationId organization, Instant now) {
        return sql.in(new Tenant(organization), ARCHIVE_ALL)
                .bind("organization_id", organization.value())
                .bind("now", now)
                .list(row -> new WorkshopId(row.id("id")));
    }
}
