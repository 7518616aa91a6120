package org.samling.adapters.persistence.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.application.event.port.OldEvents;
import org.samling.domain.event.EventId;
import org.samling.domain.shared.OrganizationId;

@ApplicationScoped
class PostgresOldEvents implements OldEvents {

    /** Those that somebody else holds are passed by: they are being changed, or archived by another instance. */
    private static final String ARCHIVE = """
            with old as materialized (
                select id
                from events
                where organization_id = :organization_id
                    and archived_at is null
                    and end_at < :ended_before
                order by end_at
                limit :most
                for no key update skip locked
            )
            update events
            set archived_at = :now,
                revision = revision + 1,
                updated_at = greatest(updated_at, :now)
            from old
            where events.organization_id = :organization_id
                and events.id = old.id
            returning events.id
            """;

    private final TenantSql sql;

    PostgresOldEvents(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public List<EventId> archive(OrganizationId organization, Instant endedBefore, int most, Instant now) {
        return sql.in(new Tenant(organization), ARCHIVE)
                .bind("organization_id", organization.value())
                .bind("ended_before", endedBefore)
                .bind("most", most)
                .bind("now", now)
                .list(row -> new EventId(row.id("id")));
    }
}
