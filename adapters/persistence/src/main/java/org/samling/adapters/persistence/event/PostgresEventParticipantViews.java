package org.samling.adapters.persistence.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.ScopedStatement;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.application.event.BrowseEventParticipants.Filter;
import org.samling.application.event.port.EventParticipantViews;
import org.samling.application.event.view.EventParticipantView;
import org.samling.application.event.view.EventView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.event.Participation;
import org.samling.domain.shared.Candidate;
import org.samling.domain.shared.UserId;

@ApplicationScoped
class PostgresEventParticipantViews implements EventParticipantViews {

    private static final String NAMED = """
            from event_participants
            join memberships on memberships.organization_id = event_participants.organization_id
                and memberships.user_id = event_participants.user_id
            where event_participants.organization_id = :organization_id
                and event_participants.event_id = :event_id
            """;

    /** The queue is gone through once, however many of the page wait in it. */
    private static final String LIST = """
            select
            """ + EventParticipantRow.COLUMNS + """
                , memberships.display_name,
                array_position(array(
                    select id
                    from event_participants
                    where organization_id = :organization_id
                        and event_id = :event_id
                        and status = 'waitlisted'
                    order by queue_number), event_participants.id)::bigint as waitlist_position
            """ + NAMED + """
                and event_participants.id > :after_id
                and (:status::text is null or status = :status)
                and (:user_id::uuid is null or event_participants.user_id = :user_id)
            order by event_participants.id
            limit :limit
            """;

    /** The first on the page comes after all those on the pages before it. */
    private static final String WAITLIST = """
            select
            """ + EventParticipantRow.COLUMNS + """
                , memberships.display_name,
                row_number() over (order by event_participants.queue_number) + (
                    select count(*)
                    from event_participants
                    where organization_id = :organization_id
                        and event_id = :event_id
                        and status = 'waitlisted'
                        and queue_number <= :after_number) as waitlist_position
            """ + NAMED + """
                and status = 'waitlisted'
                and queue_number > :after_number
            order by event_participants.queue_number
            limit :limit
            """;

    private static final String FIND =
            """
            select
            """ + EventParticipantRow.COLUMNS + EventParticipantRow.WAITLIST_POSITION + """
                , memberships.display_name
            """ + NAMED + """
                and event_participants.user_id = :user_id
            """;

    private static final String CANDIDATE = """
            select
            """ + CandidateRow.COLUMNS + """
            from (select :user_id::uuid as id) as person
            left join memberships on memberships.organization_id = :organization_id
                and memberships.user_id = person.id
            left join event_participants on event_participants.organization_id = :organization_id
                and event_participants.event_id = :event_id
                and event_participants.user_id = person.id
            """;

    private static final Position BEFORE_ALL = new Position("0", new UUID(0, 0));

    private final TenantSql sql;

    PostgresEventParticipantViews(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Page<EventParticipantView> list(EventView event, Filter filter, PageRequest page, Instant now) {
        var after = page.after() == null ? BEFORE_ALL : page.after();
        var status = filter.status();
        var user = filter.user();
        var rows = of(event, LIST)
                .bind("after_id", after.id())
                .bind("status", status == null ? null : WireForm.of(status))
                .bind("user_id", user == null ? null : user.value())
                .bind("limit", page.oneMore())
                .list(row -> view(row, event, now));
        return Page.cut(
                rows, page, view -> new Position("", view.participant().id().value()));
    }

    @Override
    public Page<EventParticipantView> waitlist(EventView event, PageRequest page, Instant now) {
        var after = page.after() == null ? BEFORE_ALL : page.after();
        var rows = of(event, WAITLIST)
                .bind("after_number", Long.parseLong(after.key()))
                .bind("limit", page.oneMore())
                .list(row -> view(row, event, now));
        return Page.cut(
                rows,
                page,
                view -> new Position(
                        queueNumber(view.participant()), view.participant().id().value()));
    }

    @Override
    public Optional<EventParticipantView> find(EventView event, UserId user, Instant now) {
        return of(event, FIND).bind("user_id", user.value()).first(row -> view(row, event, now));
    }

    @Override
    public Candidate<EventParticipant> candidate(EventView event, UserId user) {
        return of(event, CANDIDATE)
                .bind("user_id", user.value())
                .first(CandidateRow::read)
                .orElseThrow();
    }

    private ScopedStatement of(EventView event, String statement) {
        return sql.in(new Tenant(event.organization()), statement)
                .bind("organization_id", event.organization().value())
                .bind("event_id", event.event().id().value());
    }

    private static String queueNumber(EventParticipant participant) {
        return participant.participation() instanceof Participation.Waitlisted(var number)
                ? Long.toString(number)
                : "0";
    }

    private static EventParticipantView view(Row row, EventView event, Instant now) throws SQLException {
        return EventParticipantView.of(
                EventParticipantRow.read(row),
                row.text("display_name"),
                row.longOrNull("waitlist_position"),
                event.event(),
                event.seats(),
                event.viewer(),
                now);
    }
}
