package org.samling.adapters.persistence.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.ScopedStatement;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
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

    /** Drafts are there for those alone who run them. */
    private static final String SEEN_BY_VIEWER = """
                    and (status <> 'draft'
                        or :staff
                        or facilitator_id = :viewer
                        or exists (
                            select 1
                            from workshop_participants
                            where workshop_participants.organization_id = mentor_workshops.organization_id
                                and workshop_participants.workshop_id = mentor_workshops.id
                                and workshop_participants.user_id = :viewer
                                and role_in_workshop = 'facilitator'
                                and registration_status = 'registered'))
            """;

    /**
     * First the page is cut, and then only what is on it is counted and named. The filters are one condition, for the
     * planner cannot know which of them are in use: of one it expects half the rows to pass, of nine it would expect none
     * to, and would sort all workshops rather than read the first ones in their order.
     */
    private static final String FILTERED = """
            with page as (
                select *
                from mentor_workshops
                where organization_id = :organization_id
            """ + SEEN_BY_VIEWER + """
                    and case when (:status::text is null or status = :status)
                        and (:type::text is null or workshop_type = :type)
                        and (:facilitator::uuid is null or facilitator_id = :facilitator)
                        and scheduled_start_at >= :from
                        and scheduled_start_at < :to
                        and (:virtual::boolean is null or is_virtual = :virtual)
                        and (:archived::boolean is null or is_archived = :archived)
                        and updated_at >= :updated_since
                        and (:text::text is null
                            or strpos(search_form(title), search_form(:text)) > 0
                            or strpos(search_form(description), search_form(:text)) > 0
                            or strpos(search_form(location), search_form(:text)) > 0)
                        then true end
            """;

    private static final String SHOWN = """
            select
            """ + WorkshopRow.COLUMNS + """
                , facilitator.display_name as facilitator_name,
                registered, seated, waiting, last_queue_number,
                own.role_in_workshop as own_role,
                own.registration_status as own_status
            """;

    private static final String JOINED = """
            join memberships as facilitator on facilitator.organization_id = mentor_workshops.organization_id
                and facilitator.user_id = mentor_workshops.facilitator_id
            left join workshop_participants as own on own.organization_id = mentor_workshops.organization_id
                and own.workshop_id = mentor_workshops.id
                and own.user_id = :viewer
            """ + WorkshopRow.SEATS;

    private static final String OF_PAGE = SHOWN + """
            from page as mentor_workshops
            """ + JOINED;

    private static final String LIST_BY_START = FILTERED + """
                    and (scheduled_start_at, id) > (:after_time, :after_id)
                    and scheduled_start_at < :to
                order by scheduled_start_at, id
                limit :limit
            )
            """ + OF_PAGE + """
            order by mentor_workshops.scheduled_start_at, mentor_workshops.id
            """;

    private static final String LIST_BY_LATEST_START = FILTERED + """
                    and (scheduled_start_at, id) < (:after_time, :after_id)
                    and scheduled_start_at >= :from
                order by scheduled_start_at desc, id desc
                limit :limit
            )
            """ + OF_PAGE + """
            order by mentor_workshops.scheduled_start_at desc, mentor_workshops.id desc
            """;

    private static final String LIST_BY_UPDATE = FILTERED + """
                    and (updated_at, id) > (:after_time, :after_id)
                order by updated_at, id
                limit :limit
            )
            """ + OF_PAGE + """
            order by mentor_workshops.updated_at, mentor_workshops.id
            """;

    private static final String FIND = SHOWN + """
            from mentor_workshops
            """ + JOINED + """
            where mentor_workshops.organization_id = :organization_id
                and mentor_workshops.id = :id
            """ + SEEN_BY_VIEWER;

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
        var from = Objects.requireNonNullElse(filter.from(), BEFORE_ALL);
        var to = Objects.requireNonNullElse(filter.to(), AFTER_ALL);
        var updatedSince = Objects.requireNonNullElse(filter.updatedSince(), BEFORE_ALL);
        var sorting = switch (filter.order()) {
            case SCHEDULED_START -> new Sorting(LIST_BY_START, from, PostgresWorkshopViews::start);
            case LATEST_START_FIRST -> new Sorting(LIST_BY_LATEST_START, to, PostgresWorkshopViews::start);
            case UPDATED -> new Sorting(LIST_BY_UPDATE, updatedSince, PostgresWorkshopViews::update);
        };
        var after = page.after() == null ? new Position(sorting.start().toString(), BEFORE_ALL_IDS) : page.after();
        var status = filter.status();
        var type = filter.type();
        var facilitator = filter.facilitator();
        var rows = seenBy(viewer, sorting.list())
                .bind("status", status == null ? null : WireForm.of(status))
                .bind("type", type == null ? null : WireForm.of(type))
                .bind("facilitator", facilitator == null ? null : facilitator.value())
                .bind("from", from)
                .bind("to", to)
                .bind("virtual", filter.virtual())
                .bind("text", filter.text())
                .bind("archived", archived(filter))
                .bind("updated_since", updatedSince)
                .bind("after_time", Instant.parse(after.key()))
                .bind("after_id", after.id())
                .bind("limit", page.oneMore())
                .list(row -> view(row, viewer, now));
        return Page.cut(
                rows,
                page,
                view -> new Position(
                        sorting.key().apply(view.workshop()).toString(),
                        view.workshop().id().value()));
    }

    @Override
    public Optional<WorkshopView> find(Actor viewer, WorkshopId id, Instant now) {
        return seenBy(viewer, FIND).bind("id", id.value()).first(row -> view(row, viewer, now));
    }

    @Override
    public WorkshopStatistics statistics(OrganizationId organization, WorkshopId workshop) {
        return sql.in(new Tenant(organization), STATISTICS)
                .bind("organization_id", organization.value())
                .bind("workshop_id", workshop.value())
                .first(PostgresWorkshopViews::statistics)
                .orElseThrow();
    }

    private ScopedStatement seenBy(Actor viewer, String statement) {
        return sql.in(new Tenant(viewer.organization()), statement)
                .bind("organization_id", viewer.organization().value())
                .bind("viewer", viewer.user().value())
                .bind("staff", viewer.isStaff());
    }

    /** Whoever asks for what has changed wants to learn of what was archived, too. */
    private static @Nullable Boolean archived(Filter filter) {
        var everything = filter.archived() == null && filter.updatedSince() != null;
        return everything ? null : Boolean.TRUE.equals(filter.archived());
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
