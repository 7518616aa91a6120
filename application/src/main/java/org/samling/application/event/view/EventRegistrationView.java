package org.samling.application.event.view;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.event.EventParticipantAct;
import org.samling.domain.shared.Actor;

/** What somebody has signed up for: the person's record, and the event that it is in. */
public record EventRegistrationView(
        EventParticipant participant,
        @Nullable Long waitlistPosition,
        Event event,
        String organizationName,
        Set<EventParticipantAct> allowedActs) {

    public static EventRegistrationView of(
            EventParticipant participant,
            @Nullable Long waitlistPosition,
            Event event,
            String organizationName,
            Actor self,
            Instant now) {
        return new EventRegistrationView(
                participant,
                waitlistPosition,
                event,
                organizationName,
                event.allowedActs(participant, false, self, now));
    }
}
