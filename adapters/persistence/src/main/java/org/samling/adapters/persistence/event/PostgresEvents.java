package org.samling.adapters.persistence.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samling.adapters.persistence.sql.Json;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.application.event.HeldEvent;
import org.samling.application.event.port.Events;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventChange;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.shared.Candidate;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.UserId;

@ApplicationScoped
class PostgresEvents implements Events {

    /** What is to be written, row by row. Metadata comes as text, and is kept as it was written. */
    private static final String WRITTEN = """
            from jsonb_to_recordset(:events::jsonb) as event (
                id uuid, title text, description text, event_type text, start_at timestamptz, end_at timestamptz,
                time_zone text, location text, location_geo jsonb, capacity integer, status text, cancelled_at timestamptz,
                cancellation_reason text, visibility text, shown_from text, created_by uuid, signup_deadline timestamptz,
                metadata text, archived_at timestamptz, deleted_at timestamptz, revision bigint, created_at timestamptz,
                updated_at timestamptz)
            """;

    private static final String ADD = """
            insert into events (
                organization_id, id, title, description, event_type, start_at, end_at, time_zone, location, location_geo,
                capacity, status, cancelled_at, cancellation_reason, visibility, shown_from, created_by, signup_deadline,
                metadata, archived_at, deleted_at, revision, created_at, updated_at)
            select :organization_id, id, title, description, event_type, start_at, end_at, time_zone, location, location_geo,
                capacity, status, cancelled_at, cancellation_reason, visibility, shown_from, created_by, signup_deadline,
                metadata::json, archived_at, deleted_at, revision, created_at, updated_at
            """ + WRITTEN;

    private static final String SAVE = """
            update events
            set title = event.title,
                description = event.description,
                event_type = event.event_type,
                start_at = event.start_at,
                end_at = event.end_at,
                time_zone = event.time_zone,
                location = event.location,
                location_geo = event.location_geo,
                capacity = event.capacity,
                status = event.status,
                cancelled_at = event.cancelled_at,
                cancellation_reason = event.cancellation_reason,
                visibility = event.visibility,
                shown_from = event.shown_from,
                signup_deadline = event.signup_deadline,
                metadata = event.metadata::json,
                archived_at = event.archived_at,
                deleted_at = event.deleted_at,
                revision = event.revision,
                updated_at = event.updated_at
            """ + WRITTEN + """
            where events.organization_id = :organization_id
                and events.id = event.id
                and events.revision = event.revision - 1
            """;

    /**
     * First the lock, then the look, in one round trip: the look has a view of its own, and so sees what the last holder
     * left behind. The first row is the event, each of the others a person, so that an event's long texts do not come
     * along with everybody. Each person is looked up alone, for those asked about may be few among many members; and each
     * membership is held, as one that others may refer to: who takes it away has to wait.
     */
    private static final String HOLD = """
            select 1
            from events
            where organization_id = :organization_id
                and id = :id
            for no key update;
            with event as materialized (
                select
            """ + EventRow.COLUMNS + """
                    , waiting, last_queue_number,
                    organizations.deactivated_at is null as organization_active
                from events
                join organizations on organizations.id = events.organization_id
            """ + EventRow.QUEUE + """
                where events.organization_id = :organization_id
                    and events.id = :id
            ), person as (
                select null::uuid as id, 0 as place
                union all
                select id, place
                from unnest(:people) with ordinality as asked (id, place)
            )
            select event.*,
            """ + CandidateRow.COLUMNS + """
            from person
            left join event on person.place = 0
            left join lateral (
                select *
                from memberships
                where organization_id = :organization_id
                    and user_id = person.id
                limit 1
                for key share
            ) as memberships on true
            left join lateral (
                select *
                from event_participants
                where organization_id = :organization_id
                    and event_id = :id
                    and user_id = person.id
                limit 1
            ) as event_participants on true
            order by person.place
            """;

    private static final String UPCOMING_PLACES = """
            select event_id
            from event_participants
            join events on events.organization_id = event_participants.organization_id
                and events.id = event_participants.event_id
            where event_participants.organization_id = :organization_id
                and user_id = :user_id
                and event_participants.status <> 'cancelled'
                and events.status = 'published'
                and start_at > :now
                and deleted_at is null
                and archived_at is null
            order by event_id
            """;

    private static final String CLOSE = """
            select 1
            from memberships
            where organization_id = :organization_id
                and user_id = :user_id
            for update
            """;

    /** First the memberships are held, and only then is it seen whose has ended: who is ending one is waited for. */
    private static final String FORMER_MEMBERS = """
            with taking_part as materialized (
                select memberships.user_id, removed_at
                from event_participants
                join memberships on memberships.organization_id = event_participants.organization_id
                    and memberships.user_id = event_participants.user_id
                where event_participants.organization_id = :organization_id
                    and event_id = :event_id
                    and status <> 'cancelled'
                for key share of memberships
            )
            select user_id
            from taking_part
            where removed_at is not null
            """;

    private final TenantSql sql;

    PostgresEvents(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public void add(OrganizationId organization, List<Event> events) {
        if (!events.isEmpty()) {
            write(organization, events, ADD);
        }
    }

    @Override
    public Optional<HeldEvent> hold(OrganizationId organization, EventId event, Collection<UserId> people) {
        var rows = sql.in(new Tenant(organization), HOLD)
                .bind("organization_id", organization.value())
                .bind("id", event.value())
                .bindIds("people", people.stream().distinct().map(UserId::value).toList())
                .list(PostgresEvents::seen);
        var candidates = rows.stream()
                .flatMap(row -> row.person().stream())
                .collect(Collectors.toMap(Candidate::user, Function.identity()));
        return rows.getFirst()
                .event()
                .map(held -> new HeldEvent(held.event(), held.organizationActive(), held.seats(), candidates));
    }

    @Override
    public List<EventId> upcomingPlacesOf(OrganizationId organization, UserId user, Instant now) {
        return sql.in(new Tenant(organization), UPCOMING_PLACES)
                .bind("organization_id", organization.value())
                .bind("user_id", user.value())
                .bind("now", now)
                .list(row -> new EventId(row.id("event_id")));
    }

    @Override
    public void closeTo(OrganizationId organization, UserId user) {
        sql.in(new Tenant(organization), CLOSE)
                .bind("organization_id", organization.value())
                .bind("user_id", user.value())
                .list(row -> user);
    }

    @Override
    public List<UserId> formerMembersIn(OrganizationId organization, EventId event) {
        return sql.in(new Tenant(organization), FORMER_MEMBERS)
                .bind("organization_id", organization.value())
                .bind("event_id", event.value())
                .list(row -> new UserId(row.id("user_id")));
    }

    @Override
    public void save(EventChange change) {
        var event = change.after();
        if (write(event.organization(), List.of(event), SAVE) == 0) {
            throw new RuleViolation(CommonRule.STALE_REVISION);
        }
    }

    private int write(OrganizationId organization, List<Event> events, String statement) {
        return sql.in(new Tenant(organization), statement)
                .bind("organization_id", organization.value())
                .bind(
                        "events",
                        Json.write(events.stream().map(EventRow::written).toList()))
                .update();
    }

    private static Seen seen(Row row) throws SQLException {
        return new Seen(
                row.idOrNull("id") == null ? Optional.empty() : Optional.of(held(row)),
                row.idOrNull("person_id") == null ? Optional.empty() : Optional.of(CandidateRow.read(row)));
    }

    private static HeldEvent held(Row row) throws SQLException {
        return new HeldEvent(EventRow.read(row), row.yes("organization_active"), EventRow.seats(row), Map.of());
    }

    /** A row of the look: the event, or one of the people. */
    private record Seen(Optional<HeldEvent> event, Optional<Candidate<EventParticipant>> person) {}
}
