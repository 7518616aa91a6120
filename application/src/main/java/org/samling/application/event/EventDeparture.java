package org.samling.application.event;

import java.time.Instant;
import java.util.List;
import org.samling.application.ReadCase;
import org.samling.application.enrolment.Move;
import org.samling.application.event.port.Events;
import org.samling.application.organization.port.EventPlaces;
import org.samling.domain.event.EventTerms;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.UserId;

/** Whoever leaves keeps no place in an event that has not begun: the next in the queue gets it. */
@ReadCase
class EventDeparture implements EventPlaces {

    private final Events events;
    private final EventRegistrar registrar;

    EventDeparture(Events events, EventRegistrar registrar) {
        this.events = events;
        this.registrar = registrar;
    }

    /**
     * First the events are held and then the membership, in the order in which a sign-up holds them; then nobody signs the
     * person up any more, and those are looked for that came in between.
     */
    @Override
    public void leave(Actor actor, UserId member, Instant now) {
        giveBackPresent(actor, member, now);
        events.closeTo(actor.organization(), member);
        giveBackPresent(actor, member, now);
    }

    private void giveBackPresent(Actor actor, UserId member, Instant now) {
        for (var event : events.upcomingPlacesOf(actor.organization(), member, now)) {
            events.hold(actor.organization(), event, List.of(member))
                    .filter(held ->
                            held.person(member).isSignedUp() && held.event().fillsFreeSeats(now))
                    .ifPresent(held -> leave(actor, held, member, now));
        }
    }

    private void leave(Actor actor, HeldEvent held, UserId member, Instant now) {
        var before = held.person(member).signedUp();
        var after = before.cancel(now);
        var terms = EventTerms.of(held.event());
        var decided = registrar.refilled(
                held.event().id(), Move.left(before, after), terms, held.seats(), actor.organization(), now);
        registrar.carryOut(actor, decided.moves(), now);
    }
}
