package org.samling.application.event.view;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventAct;
import org.samling.domain.event.EventParticipantStatus;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Seats;

/**
 * An event as somebody sees it: with its seats, how the viewer stands with it, and what the viewer may do.
 *
 * @param ownStatus how the viewer stands with it; null if there is no record
 * @param distanceKm how far it is from the point that was asked about, if one was
 */
public record EventView(
        Event event,
        Seats seats,
        @Nullable EventParticipantStatus ownStatus,
        Actor viewer,
        Set<EventAct> allowedActs,
        @Nullable Double distanceKm) {

    public static EventView of(
            Event event,
            Seats seats,
            @Nullable EventParticipantStatus ownStatus,
            Actor viewer,
            @Nullable Double distanceKm,
            Instant now) {
        var signedUp = ownStatus != null && ownStatus != EventParticipantStatus.CANCELLED;
        var allowed = event.allowedActs(viewer, signedUp, seats.taken() + seats.waiting(), now);
        return new EventView(event, seats, ownStatus, viewer, allowed, distanceKm);
    }

    /** One that nobody can have signed up for yet. */
    public static EventView ofNew(Event event, Actor viewer, Instant now) {
        return of(event, Seats.allFree(event.plan().capacity()), null, viewer, null, now);
    }

    public OrganizationId organization() {
        return event.organization();
    }
}
