package org.samling.adapters.persistence.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.application.workshop.BrowseParticipants.Filter;
import org.samling.application.workshop.port.ParticipantViews;
import org.samling.application.workshop.view.ParticipantView;
import org.samling.application.workshop.view.RegistrationView;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.UserId;

@ApplicationScoped
class PostgresParticipantViews implements ParticipantViews {

    /** The queue is gone through once, however many of the page wait in it. */
    private static final String LIST = """
            select
            """ + ParticipantRow.COLUMNS + """
                , memberships.display_name,
                array_position(array(
                    select id
                    from workshop_participants
                    where organization_id = :organization_id
                        and workshop_id = :workshop_id
                        and registration_status = 'waitlisted'
                    order by queue_number), workshop_participants.id)::bigint as waitlist_position
            from workshop_participants
            join memberships on memberships.organization_id = workshop_participants.organization_id
                and memberships.user_id = workshop_participants.user_id
            where workshop_participants.organization_id = :organization_id
                and workshop_participants.workshop_id = :workshop_id
                and workshop_participants.id > :after_id
                and (:status::text is null or registration_status = :status)
                and (:role::text is null or role_in_workshop = :role)
                and (:user_id::uuid is null or workshop_participants.user_id = :user_id)
            order by workshop_participants.id
            limit :limit
            """;

    private static final String FIND = """
            select
            """ + ParticipantRow.COLUMNS + ParticipantRow.WAITLIST_POSITION + """
                , memberships.display_name
            from workshop_participants
            join memberships on memberships.organization_id = workshop_participants.organization_id
                and memberships.user_id = workshop_participants.user_id
            where workshop_participants.organization_id = :organization_id
                and workshop_participants.workshop_id = :workshop_id
                and workshop_participants.user_id = :user_id
            """;

    private static final String HISTORY =
            """
            select
            """ + WorkshopRow.COLUMNS + ", " + ParticipantRow.COLUMNS + ParticipantRow.WAITLIST_POSITION + """
                , organizations.name as organization_name,
                own.role_in_workshop as own_role,
                own.registration_status as own_status
            from workshop_participants
            join mentor_workshops on mentor_workshops.organization_id = workshop_participants.organization_id
                and mentor_workshops.id = workshop_participants.workshop_id
            join organizations on organizations.id = workshop_participants.organization_id
            left join workshop_participants as own on own.organization_id = workshop_participants.organization_id
                and own.workshop_id = workshop_participants.workshop_id
                and own.user_id = :viewer
            where workshop_participants.organization_id = :organization_id
                and workshop_participants.user_id = :user_id
                and (mentor_workshops.scheduled_start_at, workshop_participants.id) < (:after_time, :after_id)
                and (mentor_workshops.status <> 'draft'
                    or :staff
                    or mentor_workshops.facilitator_id = :viewer
                    or (own.role_in_workshop = 'facilitator' and own.registration_status = 'registered'))
            order by mentor_workshops.scheduled_start_at desc, workshop_participants.id desc
            limit :limit
            """;

    private static final Position BEFORE_ALL = new Position("", new UUID(0, 0));
    private static final Position AFTER_ALL = new Position("+10001-01-01T00:00:00Z", new UUID(-1, -1));

    private final TenantSql sql;

    PostgresParticipantViews(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Page<ParticipantView> list(WorkshopView workshop, Filter filter, PageRequest page, Instant now) {
        var after = page.after() == null ? BEFORE_ALL : page.after();
        var status = filter.status();
        var role = filter.role();
        var user = filter.user();
        var rows = sql.in(new Tenant(workshop.organization()), LIST)
                .bind("organization_id", workshop.organization().value())
                .bind("workshop_id", workshop.workshop().id().value())
                .bind("after_id", after.id())
                .bind("status", status == null ? null : WireForm.of(status))
                .bind("role", role == null ? null : WireForm.of(role))
                .bind("user_id", user == null ? null : user.value())
                .bind("limit", page.oneMore())
                .list(row -> view(row, workshop, now));
        return Page.cut(
                rows, page, view -> new Position("", view.participant().id().value()));
    }

    @Override
    public Optional<ParticipantView> find(WorkshopView workshop, UserId user, Instant now) {
        return sql.in(new Tenant(workshop.organization()), FIND)
                .bind("organization_id", workshop.organization().value())
                .bind("workshop_id", workshop.workshop().id().value())
                .bind("user_id", user.value())
                .first(row -> view(row, workshop, now));
    }

    @Override
    public Page<RegistrationView> history(Actor viewer, UserId user, PageRequest page, Instant now) {
        var after = page.after() == null ? AFTER_ALL : page.after();
        var rows = sql.in(new Tenant(viewer.organization()), HISTORY)
                .bind("organization_id", viewer.organization().value())
                .bind("user_id", user.value())
                .bind("viewer", viewer.user().value())
                .bind("staff", viewer.isStaff())
                .bind("after_time", Instant.parse(after.key()))
                .bind("after_id", after.id())
                .bind("limit", page.oneMore())
                .list(row -> RegistrationRow.view(row, viewer, now));
        return Page.cut(rows, page, RegistrationRow::position);
    }

    private static ParticipantView view(Row row, WorkshopView workshop, Instant now) throws SQLException {
        return ParticipantView.of(
                ParticipantRow.read(row),
                row.text("display_name"),
                row.longOrNull("waitlist_position"),
                workshop.workshop(),
                workshop.seats(),
                workshop.standing(),
                now);
    }
}
