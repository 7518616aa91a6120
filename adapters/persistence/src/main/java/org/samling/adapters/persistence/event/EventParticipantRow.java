package org.samling.adapters.persistence.event;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.event.EventParticipantId;
import org.samling.domain.event.EventParticipantStatus;
import org.samling.domain.event.Participation;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.UserId;

/** How somebody's record in an event lies in its row, which is often read beside the event's own. */
final class EventParticipantRow {

    static final String COLUMNS = """
                event_participants.id as participant_id,
                event_participants.organization_id as participant_organization_id,
                event_participants.event_id,
                event_participants.user_id,
                event_participants.status as participant_status,
                event_participants.queue_number,
                event_participants.registered_at,
                event_participants.cancelled_at as participant_cancelled_at,
                event_participants.attended_at,
                event_participants.registered_by_user_id,
                event_participants.notes,
                event_participants.revision as participant_revision,
                event_participants.created_at as participant_created_at,
                event_participants.updated_at as participant_updated_at
            """;

    /** The place in the queue, the first being 1; null for whoever does not wait. */
    static final String WAITLIST_POSITION = """
                , case when event_participants.status = 'waitlisted' then (
                    select count(*)
                    from event_participants as ahead
                    where ahead.organization_id = event_participants.organization_id
                        and ahead.event_id = event_participants.event_id
                        and ahead.status = 'waitlisted'
                        and ahead.queue_number <= event_participants.queue_number
                ) end as waitlist_position
            """;

    private EventParticipantRow() {}

    static @Nullable EventParticipant readOrNull(Row row) throws SQLException {
        return row.idOrNull("participant_id") == null ? null : read(row);
    }

    static EventParticipant read(Row row) throws SQLException {
        return new EventParticipant(
                new EventParticipantId(row.id("participant_id")),
                new OrganizationId(row.id("participant_organization_id")),
                new EventId(row.id("event_id")),
                new UserId(row.id("user_id")),
                Participation.restored(
                        WireForm.read(EventParticipantStatus.class, row.text("participant_status")),
                        row.longOrNull("queue_number"),
                        row.timeOrNull("participant_cancelled_at"),
                        row.timeOrNull("attended_at")),
                row.time("registered_at"),
                new UserId(row.id("registered_by_user_id")),
                row.textOrNull("notes"),
                new Revision(
                        row.number("participant_revision"),
                        row.time("participant_created_at"),
                        row.time("participant_updated_at")));
    }

    static Map<String, @Nullable Object> written(EventParticipant participant) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", participant.id());
        row.put("event_id", participant.event());
        row.put("user_id", participant.user());
        row.put("status", participant.participation().status());
        switch (participant.participation()) {
            case Participation.Registered(), Participation.NoShow() -> {}
            case Participation.Waitlisted(var number) -> row.put("queue_number", number);
            case Participation.Attended(var at) -> row.put("attended_at", at);
            case Participation.Cancelled(var at) -> row.put("cancelled_at", at);
        }
        row.put("registered_at", participant.registeredAt());
        row.put("registered_by_user_id", participant.registeredBy());
        row.put("notes", participant.notes());
        row.put("revision", participant.revision().number());
        row.put("created_at", participant.revision().createdAt());
        row.put("updated_at", participant.revision().updatedAt());
        return row;
    }
}
