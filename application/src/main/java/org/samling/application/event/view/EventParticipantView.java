package org.samling.application.event.view;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.event.EventParticipantAct;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Seats;

/**
 * Somebody in an event, as the viewer sees it: the staff, or the person.
 *
 * @param displayName what the organisation calls the person
 * @param waitlistPosition the place in the queue, the first being 1; null if the person does not wait
 * @param timeZone where the event's clocks are
 */
public record EventParticipantView(
        EventParticipant participant,
        String displayName,
        @Nullable Long waitlistPosition,
        ZoneId timeZone,
        Set<EventParticipantAct> allowedActs) {

    public static EventParticipantView of(
            EventParticipant participant,
            String displayName,
            @Nullable Long waitlistPosition,
            Event event,
            Seats seats,
            Actor viewer,
            Instant now) {
        return new EventParticipantView(
                participant,
                displayName,
                waitlistPosition,
                event.plan().timeZone(),
                event.allowedActs(participant, seats.oneIsFree(), viewer, now));
    }
}
