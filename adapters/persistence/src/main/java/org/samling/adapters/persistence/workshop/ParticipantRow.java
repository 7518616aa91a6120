package org.samling.adapters.persistence.workshop;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.Attendance;
import org.samling.domain.workshop.ParticipantId;
import org.samling.domain.workshop.Registration;
import org.samling.domain.workshop.RegistrationStatus;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopParticipant;
import org.samling.domain.workshop.WorkshopRole;

/** How somebody's record in a workshop lies in its row, which is often read beside the workshop's own. */
final class ParticipantRow {

    static final String COLUMNS = """
                workshop_participants.id as participant_id,
                workshop_participants.organization_id as participant_organization_id,
                workshop_participants.workshop_id,
                workshop_participants.user_id,
                workshop_participants.role_in_workshop,
                workshop_participants.registration_status,
                workshop_participants.queue_number,
                workshop_participants.days_attended,
                workshop_participants.days_missed,
                workshop_participants.registered_at,
                workshop_participants.confirmed_at,
                workshop_participants.cancelled_at as participant_cancelled_at,
                workshop_participants.cancellation_reason as participant_cancellation_reason,
                workshop_participants.notes,
                workshop_participants.registered_by_user_id,
                workshop_participants.revision as participant_revision,
                workshop_participants.created_at as participant_created_at,
                workshop_participants.updated_at as participant_updated_at
            """;

    /** The place in the queue, the first being 1; null for whoever does not wait. */
    static final String WAITLIST_POSITION = """
                , case when workshop_participants.registration_status = 'waitlisted' then (
                    select count(*)
                    from workshop_participants as ahead
                    where ahead.organization_id = workshop_participants.organization_id
                        and ahead.workshop_id = workshop_participants.workshop_id
                        and ahead.registration_status = 'waitlisted'
                        and ahead.queue_number <= workshop_participants.queue_number
                ) end as waitlist_position
            """;

    private ParticipantRow() {}

    static @Nullable WorkshopParticipant readOrNull(Row row) throws SQLException {
        return row.idOrNull("participant_id") == null ? null : read(row);
    }

    static WorkshopParticipant read(Row row) throws SQLException {
        return new WorkshopParticipant(
                new ParticipantId(row.id("participant_id")),
                new OrganizationId(row.id("participant_organization_id")),
                new WorkshopId(row.id("workshop_id")),
                new UserId(row.id("user_id")),
                WireForm.read(WorkshopRole.class, row.text("role_in_workshop")),
                registration(row),
                row.time("registered_at"),
                new UserId(row.id("registered_by_user_id")),
                row.textOrNull("notes"),
                new Revision(
                        row.number("participant_revision"),
                        row.time("participant_created_at"),
                        row.time("participant_updated_at")));
    }

    static Map<String, @Nullable Object> written(WorkshopParticipant participant) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", participant.id());
        row.put("workshop_id", participant.workshop());
        row.put("user_id", participant.user());
        row.put("role_in_workshop", participant.role());
        row.put("registration_status", participant.registration().status());
        var attendance = Attendance.unknown();
        switch (participant.registration()) {
            case Registration.Registered(var recorded) -> attendance = recorded;
            case Registration.Waitlisted(var number) -> row.put("queue_number", number);
            case Registration.Cancelled(var at, var reason) -> {
                row.put("cancelled_at", at);
                row.put("cancellation_reason", reason);
            }
        }
        row.put("days_attended", attendance.attendedDays());
        row.put("days_missed", attendance.missedDays());
        row.put("confirmed_at", attendance.confirmedAt());
        row.put("registered_at", participant.registeredAt());
        row.put("registered_by_user_id", participant.registeredBy());
        row.put("notes", participant.notes());
        row.put("revision", participant.revision().number());
        row.put("created_at", participant.revision().createdAt());
        row.put("updated_at", participant.revision().updatedAt());
        return row;
    }

    private static Registration registration(Row row) throws SQLException {
        return switch (WireForm.read(RegistrationStatus.class, row.text("registration_status"))) {
            case REGISTERED -> new Registration.Registered(attendance(row));
            case WAITLISTED -> new Registration.Waitlisted(row.number("queue_number"));
            case CANCELLED ->
                new Registration.Cancelled(
                        row.time("participant_cancelled_at"), row.textOrNull("participant_cancellation_reason"));
        };
    }

    private static Attendance attendance(Row row) throws SQLException {
        var days = new TreeMap<Integer, Boolean>();
        row.numbers("days_attended").forEach(day -> days.put(day, true));
        row.numbers("days_missed").forEach(day -> days.put(day, false));
        return new Attendance(days, row.timeOrNull("confirmed_at"));
    }
}
