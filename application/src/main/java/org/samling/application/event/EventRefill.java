package org.samling.application.event;

import java.time.Instant;
import java.util.List;
import org.samling.application.ReadCase;
import org.samling.application.enrolment.Decision;
import org.samling.application.enrolment.Move;
import org.samling.application.event.port.Events;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.event.EventTerms;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Candidate;
import org.samling.domain.shared.Seats;

/** Fills the free seats of an event that was changed. */
@ReadCase
class EventRefill {

    private final Events events;
    private final EventRegistrar registrar;

    EventRefill(Events events, EventRegistrar registrar) {
        this.events = events;
        this.registrar = registrar;
    }

    /**
     * Whoever leaves keeps the place in an event that has begun, or that is deleted. If it lies ahead again, moved or
     * restored, nobody keeps it.
     */
    Decision<EventParticipant> decide(Actor actor, Event before, Event after, Seats seats, Instant now) {
        var liesAheadAgain = after.fillsFreeSeats(now) && !before.fillsFreeSeats(now);
        return registrar.fillFreeSeats(
                actor.organization(),
                after.id(),
                liesAheadAgain ? departures(after, now) : List.of(),
                EventTerms.of(after),
                seats,
                now);
    }

    private List<Move<EventParticipant>> departures(Event event, Instant now) {
        var gone = events.formerMembersIn(event.organization(), event.id());
        if (gone.isEmpty()) {
            return List.of();
        }
        return events.hold(event.organization(), event.id(), gone).stream()
                .flatMap(held -> gone.stream().map(held::person))
                .map(Candidate::signedUp)
                .map(place -> Move.left(place, place.cancel(now)))
                .toList();
    }
}
