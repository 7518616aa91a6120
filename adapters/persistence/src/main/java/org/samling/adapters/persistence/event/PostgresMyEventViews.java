package org.samling.adapters.persistence.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.Scope.Person;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.application.event.port.MyEventViews;
import org.samling.application.event.view.EventRegistrationView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;

@ApplicationScoped
class PostgresMyEventViews implements MyEventViews {

    /**
     * First the queues that the person waits in: who else does, the next statement sees of these alone. Each event is then
     * looked up for its record, which the offset makes sure of: events that are read in another way are many, and of each
     * the policy asks whether the person is in it.
     */
    private static final String EVENTS =
            """
            select set_config('app.queues', array(
                select event_id
                from event_participants
                where user_id = :user_id
                    and status = 'waitlisted')::text, true);
            select
            """ + EventRow.COLUMNS + ", " + EventParticipantRow.COLUMNS + EventParticipantRow.WAITLIST_POSITION + """
                , memberships.role as member_role,
                organizations.name as organization_name,
                organizations.deactivated_at is null as organization_active
            from memberships
            join organizations on organizations.id = memberships.organization_id
            join event_participants on event_participants.organization_id = memberships.organization_id
                and event_participants.user_id = memberships.user_id
            cross join lateral (
                select *
                from events
                where events.organization_id = event_participants.organization_id
                    and events.id = event_participants.event_id
                offset 0
            ) as events
            where memberships.user_id = :user_id
                and memberships.removed_at is null
                and events.start_at >= coalesce(:from::timestamptz, '-infinity')
                and (events.start_at, event_participants.id) > (:after_time, :after_id)
                and events.deleted_at is null
                and (memberships.role in ('coordinator', 'org_admin') or events.status <> 'draft')
            order by events.start_at, event_participants.id
            limit :limit
            """;

    private static final Position BEFORE_ALL = new Position("-0001-01-01T00:00:00Z", new UUID(0, 0));

    private final TenantSql sql;

    PostgresMyEventViews(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Page<EventRegistrationView> events(UserId user, @Nullable Instant from, PageRequest page, Instant now) {
        var after = page.after() == null ? BEFORE_ALL : page.after();
        var rows = sql.in(new Person(user), EVENTS)
                .bind("user_id", user.value())
                .bind("from", from)
                .bind("after_time", Instant.parse(after.key()))
                .bind("after_id", after.id())
                .bind("limit", page.oneMore())
                .list(row -> view(row, user, now));
        return Page.cut(rows, page, PostgresMyEventViews::position);
    }

    private static EventRegistrationView view(Row row, UserId user, Instant now) throws SQLException {
        return EventRegistrationView.of(
                EventParticipantRow.read(row),
                row.longOrNull("waitlist_position"),
                EventRow.read(row),
                row.text("organization_name"),
                self(row, user),
                now);
    }

    /** The person, as one who acts in the organisation that the row is of. */
    private static Actor self(Row row, UserId user) throws SQLException {
        return new Actor(
                user,
                new OrganizationId(row.id("organization_id")),
                WireForm.read(Role.class, row.text("member_role")),
                Set.of(),
                row.yes("organization_active"));
    }

    private static Position position(EventRegistrationView view) {
        return new Position(
                view.event().plan().start().toString(), view.participant().id().value());
    }
}
