package org.samling.adapters.persistence.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samling.adapters.persistence.sql.Json;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.application.event.port.EventParticipants;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.UserId;

@ApplicationScoped
class PostgresEventParticipants implements EventParticipants {

    private static final String FIRST_WAITING = """
            select
            """ + EventParticipantRow.COLUMNS + """
            from event_participants
            where organization_id = :organization_id
                and event_id = :event_id
                and status = 'waitlisted'
            order by queue_number
            limit :most
            """;

    private static final String POSITIONS = """
            select user_id, position
            from (
                select user_id, row_number() over (order by queue_number) as position
                from event_participants
                where organization_id = :organization_id
                    and event_id = :event_id
                    and status = 'waitlisted'
            ) as queue
            where user_id = any (:users)
            """;

    /**
     * What makes a record the same one is its id: a second record of a person is refused, not mistaken for the first. One
     * act may change a record several times before it is saved. By how many more or fewer have a seat afterwards is what
     * the event's count changes, in the same statement, so that the two cannot part.
     */
    private static final String SAVE = """
            with participant as materialized (
                select *
                from jsonb_to_recordset(:participants::jsonb) as participant (
                    id uuid, event_id uuid, user_id uuid, status text, queue_number bigint, registered_at timestamptz,
                    cancelled_at timestamptz, attended_at timestamptz, registered_by_user_id uuid, notes text, revision bigint,
                    created_at timestamptz, updated_at timestamptz)
            ), before as (
                select id, event_id, status
                from event_participants
                where organization_id = :organization_id
                    and id = any (array(select id from participant))
            ), after as (
                insert into event_participants (
                    organization_id, id, event_id, user_id, status, queue_number, registered_at, cancelled_at, attended_at,
                    registered_by_user_id, notes, revision, created_at, updated_at)
                select :organization_id, id, event_id, user_id, status, queue_number, registered_at, cancelled_at, attended_at,
                    registered_by_user_id, notes, revision, created_at, updated_at
                from participant
                on conflict (organization_id, id) do update
                set status = excluded.status,
                    queue_number = excluded.queue_number,
                    registered_at = excluded.registered_at,
                    cancelled_at = excluded.cancelled_at,
                    attended_at = excluded.attended_at,
                    registered_by_user_id = excluded.registered_by_user_id,
                    notes = excluded.notes,
                    revision = excluded.revision,
                    updated_at = excluded.updated_at
                where event_participants.revision < excluded.revision
                returning id, event_id, status
            ), seated as (
                select event_id, sum(seats) as more
                from (
                    select event_id, 1 as seats
                    from after
                    where status in ('registered', 'attended', 'no_show')
                    union all
                    select event_id, -1
                    from before
                    where status in ('registered', 'attended', 'no_show')
                        and id in (select id from after)
                ) as seat
                group by event_id
                having sum(seats) <> 0
            ), counted as (
                update events
                set registration_count = registration_count + seated.more
                from seated
                where events.organization_id = :organization_id
                    and events.id = seated.event_id
            )
            select id
            from after
            """;

    private final TenantSql sql;

    PostgresEventParticipants(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public List<EventParticipant> firstWaiting(OrganizationId organization, EventId event, long most) {
        return sql.in(new Tenant(organization), FIRST_WAITING)
                .bind("organization_id", organization.value())
                .bind("event_id", event.value())
                .bind("most", most)
                .list(EventParticipantRow::read);
    }

    @Override
    public Map<UserId, Long> positions(OrganizationId organization, EventId event, Collection<UserId> users) {
        return sql
                .in(new Tenant(organization), POSITIONS)
                .bind("organization_id", organization.value())
                .bind("event_id", event.value())
                .bindIds("users", users.stream().map(UserId::value).toList())
                .list(row -> Map.entry(new UserId(row.id("user_id")), row.number("position")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void save(OrganizationId organization, List<EventParticipant> participants) {
        if (participants.isEmpty()) {
            return;
        }
        var saved = sql.in(new Tenant(organization), SAVE)
                .bind("organization_id", organization.value())
                .bind(
                        "participants",
                        Json.write(participants.stream()
                                .map(EventParticipantRow::written)
                                .toList()))
                .list(row -> row.id("id"));
        if (saved.size() < participants.size()) {
            throw new RuleViolation(CommonRule.STALE_REVISION);
        }
    }
}
