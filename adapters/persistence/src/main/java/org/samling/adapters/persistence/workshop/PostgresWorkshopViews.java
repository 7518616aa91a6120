package org.samling.adapters.persistence.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.ScopedStatement;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.adapters.persistence.sql.Told;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.application.paging.Updates.Update;
import org.samling.application.workshop.BrowseWorkshops.Filter;
import org.samling.application.workshop.port.WorkshopViews;
import org.samling.application.workshop.view.WorkshopStatistics;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopId;

@ApplicationScoped
class PostgresWorkshopViews implements WorkshopViews {

    private static final String STATISTICS = """
            select *
            from (
                select count(*) filter (where registration_status = 'registered' and role_in_workshop = 'participant')
                        as registered,
                    count(*) filter (where registration_status = 'waitlisted') as waitlisted,
                    count(*) filter (where registration_status = 'cancelled') as cancelled,
                    count(*) filter (where registration_status = 'registered' and role_in_workshop = 'facilitator')
                        as facilitators,
                    count(*) filter (where attended and role_in_workshop = 'participant') as attended,
                    count(*) filter (where not attended and role_in_workshop = 'participant') as missed,
                    coalesce(sum(cardinality(days_attended)) filter (where role_in_workshop = 'participant'), 0)
                        as days_attended,
                    count(*) filter (where registration_status in ('registered', 'waitlisted')
                        and role_in_workshop = 'participant'
                        and registered_by_user_id <> user_id) as registered_by_others
                from workshop_participants
                where organization_id = :organization_id
                    and workshop_id = :workshop_id
            ) as people
            cross join (
                select count(*) filter (where not is_completed) as todos_open,
                    count(*) filter (where is_completed) as todos_done
                from workshop_todos
                where organization_id = :organization_id
                    and workshop_id = :workshop_id
            ) as todos
            """;

    private static final Instant BEFORE_ALL = Instant.parse("-0001-01-01T00:00:00Z");
    private static final Instant AFTER_ALL = Instant.parse("+10001-01-01T00:00:00Z");
    private static final UUID BEFORE_ALL_IDS = new UUID(0, 0);

    private final TenantSql sql;

    PostgresWorkshopViews(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Page<WorkshopView> list(Actor viewer, Filter filter, PageRequest page, Instant now) {
        var sorting = switch (filter.order()) {
            case SCHEDULED_START -> new Sorting(WorkshopLists.BY_START, from(filter), PostgresWorkshopViews::start);
            case LATEST_START_FIRST ->
                new Sorting(WorkshopLists.BY_LATEST_START, to(filter), PostgresWorkshopViews::start);
            case UPDATED -> new Sorting(WorkshopLists.BY_UPDATE, BEFORE_ALL, PostgresWorkshopViews::update);
        };
        var rows = pageOf(sorting.list(), viewer, filter, sorting.start(), page)
                .bind("archived", Boolean.TRUE.equals(filter.archived()))
                .list(row -> view(row, viewer, now));
        return Page.cut(
                rows,
                page,
                view -> new Position(
                        sorting.key().apply(view.workshop()).toString(),
                        view.workshop().id().value()));
    }

    @Override
    public Page<Update<WorkshopView>> updates(
            Actor viewer, Filter filter, Instant since, PageRequest page, Instant now) {
        var rows = pageOf(WorkshopLists.UPDATES, viewer, filter, since, page)
                .bind("archived", filter.archived())
                .list(Told.reading(row -> view(row, viewer, now)));
        return Told.page(rows, page);
    }

    @Override
    public Optional<WorkshopView> find(Actor viewer, WorkshopId id, Instant now) {
        return seenBy(viewer, WorkshopLists.FIND).bind("id", id.value()).first(row -> view(row, viewer, now));
    }

    @Override
    public WorkshopStatistics statistics(OrganizationId organization, WorkshopId workshop) {
        return sql.in(new Tenant(organization), STATISTICS)
                .bind("organization_id", organization.value())
                .bind("workshop_id", workshop.value())
                .first(PostgresWorkshopViews::statistics)
                .orElseThrow();
    }

    /** A page of the filtered list; whether archived ones are wanted is not said yet. */
    private ScopedStatement pageOf(String list, Actor viewer, Filter filter, Instant start, PageRequest page) {
        var after = page.after() == null ? new Position(start.toString(), BEFORE_ALL_IDS) : page.after();
        var status = filter.status();
        var type = filter.type();
        var facilitator = filter.facilitator();
        return seenBy(viewer, list)
                .bind("status", status == null ? null : WireForm.of(status))
                .bind("type", type == null ? null : WireForm.of(type))
                .bind("facilitator", facilitator == null ? null : facilitator.value())
                .bind("from", from(filter))
                .bind("to", to(filter))
                .bind("virtual", filter.virtual())
                .bind("text", filter.text())
                .bind("after_time", Instant.parse(after.key()))
                .bind("after_id", after.id())
                .bind("limit", page.oneMore());
    }

    private ScopedStatement seenBy(Actor viewer, String statement) {
        return sql.in(new Tenant(viewer.organization()), statement)
                .bind("organization_id", viewer.organization().value())
                .bind("viewer", viewer.user().value())
                .bind("staff", viewer.isStaff());
    }

    private static Instant from(Filter filter) {
        return Objects.requireNonNullElse(filter.from(), BEFORE_ALL);
    }

    private static Instant to(Filter filter) {
        return Objects.requireNonNullElse(filter.to(), AFTER_ALL);
    }

    private static WorkshopView view(Row row, Actor viewer, Instant now) throws SQLException {
        var workshop = WorkshopRow.read(row);
        return WorkshopView.of(
                workshop,
                row.text("facilitator_name"),
                WorkshopRow.seats(row),
                WorkshopRow.active(row),
                OwnRow.standing(row, workshop, viewer),
                now);
    }

    private static WorkshopStatistics statistics(Row row) throws SQLException {
        return new WorkshopStatistics(
                row.number("registered"),
                row.number("waitlisted"),
                row.number("cancelled"),
                row.number("facilitators"),
                row.number("attended"),
                row.number("missed"),
                row.number("days_attended"),
                row.number("registered_by_others"),
                row.number("todos_open"),
                row.number("todos_done"));
    }

    private static Instant start(Workshop workshop) {
        return workshop.plan().scheduledStart();
    }

    private static Instant update(Workshop workshop) {
        return workshop.revision().updatedAt();
    }

    /** What is different from one order to another: the statement, where the first page begins, and the sorted time. */
    private record Sorting(String list, Instant start, Function<Workshop, Instant> key) {}
}
