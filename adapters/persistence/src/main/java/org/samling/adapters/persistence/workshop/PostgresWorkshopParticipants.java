package org.samling.adapters.persistence.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samling.adapters.persistence.sql.Json;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.application.workshop.port.WorkshopParticipants;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopParticipant;

@ApplicationScoped
class PostgresWorkshopParticipants implements WorkshopParticipants {

    private static final String FIRST_WAITING = """
            select
            """ + ParticipantRow.COLUMNS + """
            from workshop_participants
            where organization_id = :organization_id
                and workshop_id = :workshop_id
                and registration_status = 'waitlisted'
            order by queue_number
            limit :most
            """;

    private static final String POSITIONS = """
            select user_id, position
            from (
                select user_id, row_number() over (order by queue_number) as position
                from workshop_participants
                where organization_id = :organization_id
                    and workshop_id = :workshop_id
                    and registration_status = 'waitlisted'
            ) as queue
            where user_id = any (:users)
            """;

    private static final String LAST_RECORDED_DAY = """
            select coalesce(max(day), 0) as day
            from workshop_participants
            cross join lateral unnest(days_attended || days_missed) as recorded (day)
            where organization_id = :organization_id
                and workshop_id = :workshop_id
            """;

    /**
     * What makes a record the same one is its id: a second record of a person is refused, not mistaken for the first. One
     * act may change a record several times before it is saved.
     */
    private static final String SAVE = """
            insert into workshop_participants (
                organization_id, id, workshop_id, user_id, role_in_workshop, registration_status, queue_number,
                days_attended, days_missed, registered_at, confirmed_at, cancelled_at, cancellation_reason, notes,
                registered_by_user_id, revision, created_at, updated_at)
            select :organization_id, id, workshop_id, user_id, role_in_workshop, registration_status, queue_number,
                days_attended, days_missed, registered_at, confirmed_at, cancelled_at, cancellation_reason, notes,
                registered_by_user_id, revision, created_at, updated_at
            from jsonb_to_recordset(:participants::jsonb) as participant (
                id uuid, workshop_id uuid, user_id uuid, role_in_workshop text, registration_status text, queue_number bigint,
                days_attended smallint[], days_missed smallint[], registered_at timestamptz, confirmed_at timestamptz,
                cancelled_at timestamptz, cancellation_reason text, notes text, registered_by_user_id uuid, revision bigint,
                created_at timestamptz, updated_at timestamptz)
            on conflict (organization_id, id) do update
            set role_in_workshop = excluded.role_in_workshop,
                registration_status = excluded.registration_status,
                queue_number = excluded.queue_number,
                days_attended = excluded.days_attended,
                days_missed = excluded.days_missed,
                registered_at = excluded.registered_at,
                confirmed_at = excluded.confirmed_at,
                cancelled_at = excluded.cancelled_at,
                cancellation_reason = excluded.cancellation_reason,
                notes = excluded.notes,
                registered_by_user_id = excluded.registered_by_user_id,
                revision = excluded.revision,
                updated_at = excluded.updated_at
            where workshop_participants.revision < excluded.revision
            """;

    private final TenantSql sql;

    PostgresWorkshopParticipants(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public List<WorkshopParticipant> firstWaiting(OrganizationId organization, WorkshopId workshop, long most) {
        return sql.in(new Tenant(organization), FIRST_WAITING)
                .bind("organization_id", organization.value())
                .bind("workshop_id", workshop.value())
                .bind("most", most)
                .list(ParticipantRow::read);
    }

    @Override
    public Map<UserId, Long> positions(OrganizationId organization, WorkshopId workshop, Collection<UserId> users) {
        return sql
                .in(new Tenant(organization), POSITIONS)
                .bind("organization_id", organization.value())
                .bind("workshop_id", workshop.value())
                .bindIds("users", users.stream().map(UserId::value).toList())
                .list(row -> Map.entry(new UserId(row.id("user_id")), row.number("position")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public int lastRecordedDay(OrganizationId organization, WorkshopId workshop) {
        return sql.in(new Tenant(organization), LAST_RECORDED_DAY)
                .bind("organization_id", organization.value())
                .bind("workshop_id", workshop.value())
                .first(row -> Math.toIntExact(row.number("day")))
                .orElseThrow();
    }

    @Override
    public void save(OrganizationId organization, List<WorkshopParticipant> participants) {
        if (participants.isEmpty()) {
            return;
        }
        var saved = sql.in(new Tenant(organization), SAVE)
                .bind("organization_id", organization.value())
                .bind(
                        "participants",
                        Json.write(participants.stream()
                                .map(ParticipantRow::written)
                                .toList()))
                .update();
        if (saved < participants.size()) {
            throw new RuleViolation(CommonRule.STALE_REVISION);
        }
    }
}
