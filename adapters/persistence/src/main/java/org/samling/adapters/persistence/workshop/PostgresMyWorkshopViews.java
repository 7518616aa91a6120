package org.samling.adapters.persistence.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.Scope.Person;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.application.workshop.port.MyWorkshopViews;
import org.samling.application.workshop.view.MyTodoView;
import org.samling.application.workshop.view.MyWorkshopView;
import org.samling.application.workshop.view.TodoView;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Module;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;

@ApplicationScoped
class PostgresMyWorkshopViews implements MyWorkshopViews {

    /** Where the person is a member now, peer mentor or above, and there is the mentor programme. */
    private static final String SELF = """
            from memberships
            join organizations on organizations.id = memberships.organization_id
            join organization_modules on organization_modules.organization_id = memberships.organization_id
                and organization_modules.module = 'mentor-program'
                and organization_modules.enabled
            """;

    private static final String IS_SELF = """
            where memberships.user_id = :user_id
                and memberships.removed_at is null
                and memberships.role in ('peer_mentor', 'coordinator', 'org_admin')
            """;

    /**
     * First the queues that the person waits in: who else does, the next statement sees of these alone. Then the two ways in
     * which a workshop is the own one, each by its index. Each workshop is then looked up, as {@link #TODOS} do, which the offset
     * makes sure of: workshops that are read in another way are many, and of each the policy asks whether the person is concerned.
     */
    private static final String WORKSHOPS = """
            select set_config('app.queues', array(
                select workshop_id
                from workshop_participants
                where user_id = :user_id
                    and registration_status = 'waitlisted')::text, true);
            with own as materialized (
                select organization_id, workshop_id
                from workshop_participants
                where user_id = :user_id
                union
                select organization_id, id
                from mentor_workshops
                where facilitator_id = :user_id
            )
            select
            """ + WorkshopRow.COLUMNS + ", " + ParticipantRow.COLUMNS
            + ParticipantRow.WAITLIST_POSITION + """
                , memberships.role as member_role,
                organizations.name as organization_name,
                organizations.deactivated_at is null as organization_active,
                workshop_participants.role_in_workshop as own_role,
                workshop_participants.registration_status as own_status
            """ + SELF + """
            join own on own.organization_id = memberships.organization_id
            cross join lateral (
                select *
                from mentor_workshops
                where mentor_workshops.organization_id = own.organization_id
                    and mentor_workshops.id = own.workshop_id
                offset 0
            ) as mentor_workshops
            left join workshop_participants on workshop_participants.organization_id = own.organization_id
                and workshop_participants.workshop_id = own.workshop_id
                and workshop_participants.user_id = memberships.user_id
            """ + IS_SELF + """
                and mentor_workshops.scheduled_start_at >= coalesce(:from::timestamptz, '-infinity')
                and (mentor_workshops.scheduled_start_at, mentor_workshops.id) > (:after_time, :after_id)
                and (mentor_workshops.status <> 'draft'
                    or memberships.role in ('coordinator', 'org_admin')
                    or mentor_workshops.facilitator_id = :user_id
                    or (role_in_workshop = 'facilitator' and registration_status = 'registered'))
            order by mentor_workshops.scheduled_start_at, mentor_workshops.id
            limit :limit
            """;

    private static final String TODOS = """
            select
            """ + TodoRow.COLUMNS + """
                , memberships.display_name as assignee_name,
                memberships.role as member_role,
                organizations.name as organization_name,
                organizations.deactivated_at is null as organization_active,
                mentor_workshops.title as workshop_title,
                mentor_workshops.time_zone,
                mentor_workshops.facilitator_id = :user_id as named,
                own.role_in_workshop as own_role,
                own.registration_status as own_status
            """ + SELF + """
            join workshop_todos on workshop_todos.organization_id = memberships.organization_id
                and workshop_todos.assigned_to_user_id = memberships.user_id
            cross join lateral (
                select *
                from mentor_workshops
                where mentor_workshops.organization_id = workshop_todos.organization_id
                    and mentor_workshops.id = workshop_todos.workshop_id
                offset 0
            ) as mentor_workshops
            left join workshop_participants as own on own.organization_id = workshop_todos.organization_id
                and own.workshop_id = workshop_todos.workshop_id
                and own.user_id = memberships.user_id
            """ + IS_SELF + """
                and not mentor_workshops.is_archived
                and (:with_done or not workshop_todos.is_completed)
                and (memberships.role in ('coordinator', 'org_admin')
                    or mentor_workshops.facilitator_id = :user_id
                    or own.registration_status = 'registered')
                and (coalesce(workshop_todos.due_date, :never), workshop_todos.id) > (:after_time, :after_id)
            order by coalesce(workshop_todos.due_date, :never), workshop_todos.id
            limit :limit
            """;

    /** When something is due that may take as long as it likes. */
    private static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");

    private static final Position BEFORE_ALL = new Position("-0001-01-01T00:00:00Z", new UUID(0, 0));

    private final TenantSql sql;

    PostgresMyWorkshopViews(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Page<MyWorkshopView> workshops(UserId user, @Nullable Instant from, PageRequest page, Instant now) {
        var after = page.after() == null ? BEFORE_ALL : page.after();
        var rows = sql.in(new Person(user), WORKSHOPS)
                .bind("user_id", user.value())
                .bind("from", from)
                .bind("after_time", Instant.parse(after.key()))
                .bind("after_id", after.id())
                .bind("limit", page.oneMore())
                .list(row -> workshop(row, self(row, user), now));
        return Page.cut(rows, page, PostgresMyWorkshopViews::position);
    }

    @Override
    public Page<MyTodoView> todos(UserId user, boolean withDone, PageRequest page) {
        var after = page.after() == null ? BEFORE_ALL : page.after();
        var rows = sql.in(new Person(user), TODOS)
                .bind("user_id", user.value())
                .bind("with_done", withDone)
                .bind("never", NEVER)
                .bind("after_time", Instant.parse(after.key()))
                .bind("after_id", after.id())
                .bind("limit", page.oneMore())
                .list(row -> todo(row, user));
        return Page.cut(rows, page, PostgresMyWorkshopViews::position);
    }

    /** The person, as one who acts in the organisation that the row is of. */
    private static Actor self(Row row, UserId user) throws SQLException {
        return new Actor(
                user,
                new OrganizationId(row.id("organization_id")),
                WireForm.read(Role.class, row.text("member_role")),
                EnumSet.of(Module.MENTOR_PROGRAM),
                row.yes("organization_active"));
    }

    private static MyWorkshopView workshop(Row row, Actor self, Instant now) throws SQLException {
        var workshop = WorkshopRow.read(row);
        return MyWorkshopView.of(
                workshop,
                row.text("organization_name"),
                OwnRow.standing(row, workshop, self),
                ParticipantRow.readOrNull(row),
                row.longOrNull("waitlist_position"),
                now);
    }

    private static MyTodoView todo(Row row, UserId user) throws SQLException {
        var todo = TodoRow.read(row);
        var standing = OwnRow.standing(row, row.yes("named"), self(row, user));
        return new MyTodoView(
                TodoView.of(todo, row.text("assignee_name"), ZoneId.of(row.text("time_zone")), false, standing),
                row.text("workshop_title"),
                row.text("organization_name"));
    }

    private static Position position(MyWorkshopView view) {
        return new Position(
                view.workshop().plan().scheduledStart().toString(),
                view.workshop().id().value());
    }

    private static Position position(MyTodoView view) {
        var todo = view.todo().todo();
        return new Position(
                Objects.requireNonNullElse(todo.content().dueDate(), NEVER).toString(),
                todo.id().value());
    }
}
