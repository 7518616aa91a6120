package org.samling.adapters.persistence.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.application.event.port.EventCounts;
import org.samling.application.event.view.CountDrift;
import org.samling.domain.event.EventId;
import org.samling.domain.shared.OrganizationId;

@ApplicationScoped
class PostgresEventCounts implements EventCounts {

    /** In one statement, which sees all as it was when it began: a count and its rows are changed together. */
    private static final String DRIFT = """
            select id, registration_count, coalesce(counted, 0) as counted
            from events
            left join (
                select event_id, count(*) as counted
                from event_participants
                where organization_id = :organization_id
                    and status in ('registered', 'attended', 'no_show')
                group by event_id
            ) as seated on seated.event_id = events.id
            where organization_id = :organization_id
                and registration_count <> coalesce(counted, 0)
            order by id
            """;

    private final TenantSql sql;

    PostgresEventCounts(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public List<CountDrift> drift(OrganizationId organization) {
        return sql.in(new Tenant(organization), DRIFT)
                .bind("organization_id", organization.value())
                .list(row -> new CountDrift(
                        new EventId(row.id("id")), row.number("registration_count"), row.number("counted")));
    }
}
