package org.samling.adapters.persistence.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.ScopedStatement;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.application.workshop.HeldWorkshop;
import org.samling.application.workshop.port.Workshops;
import org.samling.domain.shared.Candidate;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopParticipant;
import org.samling.domain.workshop.WorkshopState;

@ApplicationScoped
class PostgresWorkshops implements Workshops {

    private static final String ADD = """
            insert into mentor_workshops (
                organization_id, id, facilitator_id, title, description, workshop_type, status, scheduled_start_at,
                scheduled_end_at, time_zone, actual_start_at, actual_end_at, cancelled_at, cancellation_reason, location,
                is_virtual, max_participants, duration_days, agenda, is_archived, shown_to, revision, created_at, updated_at)
            values (
                :organization_id, :id, :facilitator_id, :title, :description, :workshop_type, :status, :scheduled_start_at,
                :scheduled_end_at, :time_zone, :actual_start_at, :actual_end_at, :cancelled_at, :cancellation_reason, :location,
                :is_virtual, :max_participants, :duration_days, :agenda, :is_archived, :shown_to, :revision, :created_at,
                :updated_at)
            """;

    /**
     * First the lock, then the look, in one round trip: the look has a view of its own, and so sees what the last holder
     * left behind. Who only refers to the row, as each participant's does, need not wait. The first row is the workshop,
     * each of the others a person, so that a workshop's long texts do not come along with everybody. Each person is looked
     * up alone, for those asked about may be few among many members.
     */
    private static final String HOLD =
            """
            select 1
            from mentor_workshops
            where organization_id = :organization_id
                and id = :id
            for no key update;
            with workshop as materialized (
                select
            """ + WorkshopRow.COLUMNS + """
                    , registered, seated, waiting, last_queue_number,
                    organizations.deactivated_at is null as organization_active
                from mentor_workshops
                join organizations on organizations.id = mentor_workshops.organization_id
            """ + WorkshopRow.SEATS + """
                where mentor_workshops.organization_id = :organization_id
                    and mentor_workshops.id = :id
            ), person as (
                select null::uuid as id, 0 as place
                union all
                select id, place
                from unnest(:people) with ordinality as asked (id, place)
            )
            select workshop.*,
            """ + ParticipantRow.COLUMNS + """
                , person.id as person_id,
                memberships.display_name,
                case when memberships.removed_at is null then memberships.role end as membership_role
            from person
            left join workshop on person.place = 0
            left join lateral (
                select *
                from memberships
                where organization_id = :organization_id
                    and user_id = person.id
                limit 1
            ) as memberships on true
            left join lateral (
                select *
                from workshop_participants
                where organization_id = :organization_id
                    and workshop_id = :id
                    and user_id = person.id
                limit 1
            ) as workshop_participants on true
            order by person.place
            """;

    private static final String UPCOMING = """
            select 1
            from mentor_workshops
            where organization_id = :organization_id
                and status in ('draft', 'scheduled', 'in_progress')
            order by id
            for no key update;
            select workshop_id
            from workshop_participants
            join mentor_workshops on mentor_workshops.organization_id = workshop_participants.organization_id
                and mentor_workshops.id = workshop_participants.workshop_id
            where workshop_participants.organization_id = :organization_id
                and user_id = :user_id
                and registration_status <> 'cancelled'
                and status = 'scheduled'
            order by workshop_id
            """;

    private static final String SAVE = """
            update mentor_workshops
            set facilitator_id = :facilitator_id,
                title = :title,
                description = :description,
                workshop_type = :workshop_type,
                status = :status,
                scheduled_start_at = :scheduled_start_at,
                scheduled_end_at = :scheduled_end_at,
                time_zone = :time_zone,
                actual_start_at = :actual_start_at,
                actual_end_at = :actual_end_at,
                cancelled_at = :cancelled_at,
                cancellation_reason = :cancellation_reason,
                location = :location,
                is_virtual = :is_virtual,
                max_participants = :max_participants,
                duration_days = :duration_days,
                agenda = :agenda,
                is_archived = :is_archived,
                shown_to = :shown_to,
                revision = :revision,
                updated_at = :updated_at
            where organization_id = :organization_id
                and id = :id
                and revision = :revision - 1
            """;

    private final TenantSql sql;

    PostgresWorkshops(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Workshop workshop) {
        with(workshop, ADD).bind("created_at", workshop.revision().createdAt()).update();
    }

    @Override
    public Optional<HeldWorkshop> hold(OrganizationId organization, WorkshopId workshop, Collection<UserId> people) {
        var rows = sql.in(new Tenant(organization), HOLD)
                .bind("organization_id", organization.value())
                .bind("id", workshop.value())
                .bindIds("people", people.stream().distinct().map(UserId::value).toList())
                .list(PostgresWorkshops::seen);
        var candidates = rows.stream()
                .flatMap(row -> row.person().stream())
                .collect(Collectors.toMap(Candidate::user, Function.identity()));
        return rows.getFirst()
                .workshop()
                .map(held -> new HeldWorkshop(
                        held.workshop(), held.organizationActive(), held.seats(), held.active(), candidates));
    }

    @Override
    public List<WorkshopId> holdUpcoming(OrganizationId organization, UserId user) {
        return sql.in(new Tenant(organization), UPCOMING)
                .bind("organization_id", organization.value())
                .bind("user_id", user.value())
                .list(row -> new WorkshopId(row.id("workshop_id")));
    }

    @Override
    public void save(Workshop workshop) {
        if (with(workshop, SAVE).update() == 0) {
            throw new RuleViolation(CommonRule.STALE_REVISION);
        }
    }

    private ScopedStatement with(Workshop workshop, String statement) {
        var plan = workshop.plan();
        var times = Times.of(workshop.state());
        var shownTo = workshop.shownTo();
        return sql.in(new Tenant(workshop.organization()), statement)
                .bind("organization_id", workshop.organization().value())
                .bind("id", workshop.id().value())
                .bind("facilitator_id", plan.facilitator().value())
                .bind("title", plan.title())
                .bind("description", plan.description())
                .bind("workshop_type", WireForm.of(plan.type()))
                .bind("status", WireForm.of(workshop.status()))
                .bind("scheduled_start_at", plan.scheduledStart())
                .bind("scheduled_end_at", plan.scheduledEnd())
                .bind("time_zone", plan.timeZone().getId())
                .bind("actual_start_at", times.startedAt())
                .bind("actual_end_at", times.endedAt())
                .bind("cancelled_at", times.cancelledAt())
                .bind("cancellation_reason", times.reason())
                .bind("location", plan.location())
                .bind("is_virtual", plan.virtual())
                .bind("max_participants", plan.maxParticipants())
                .bind("duration_days", plan.durationDays())
                .bind("agenda", plan.agenda())
                .bind("is_archived", workshop.archived())
                .bindIds(
                        "shown_to",
                        shownTo == null
                                ? null
                                : shownTo.stream().map(UserId::value).sorted().toList())
                .bind("revision", workshop.revision().number())
                .bind("updated_at", workshop.revision().updatedAt());
    }

    private static Seen seen(Row row) throws SQLException {
        return new Seen(
                row.idOrNull("id") == null ? Optional.empty() : Optional.of(held(row)),
                row.idOrNull("person_id") == null ? Optional.empty() : Optional.of(candidate(row)));
    }

    private static HeldWorkshop held(Row row) throws SQLException {
        return new HeldWorkshop(
                WorkshopRow.read(row),
                row.yes("organization_active"),
                WorkshopRow.seats(row),
                WorkshopRow.active(row),
                Map.of());
    }

    private static Candidate<WorkshopParticipant> candidate(Row row) throws SQLException {
        var name = row.textOrNull("display_name");
        var role = row.textOrNull("membership_role");
        return new Candidate<>(
                new UserId(row.id("person_id")),
                name == null ? "" : name,
                role == null ? null : WireForm.read(Role.class, role),
                ParticipantRow.readOrNull(row));
    }

    /** A row of the look: the workshop, or one of the people. */
    private record Seen(Optional<HeldWorkshop> workshop, Optional<Candidate<WorkshopParticipant>> person) {}

    /** A state as it lies in its columns. */
    private record Times(
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Instant cancelledAt,
            @Nullable String reason) {

        static Times of(WorkshopState state) {
            return switch (state) {
                case WorkshopState.Draft(), WorkshopState.Scheduled() -> new Times(null, null, null, null);
                case WorkshopState.InProgress(var startedAt) -> new Times(startedAt, null, null, null);
                case WorkshopState.Completed(var startedAt, var endedAt) -> new Times(startedAt, endedAt, null, null);
                case WorkshopState.Cancelled(var at, var reason, var startedAt) ->
                    new Times(startedAt, null, at, reason);
            };
        }
    }
}
