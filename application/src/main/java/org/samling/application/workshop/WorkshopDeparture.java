package org.samling.application.workshop;

import java.time.Instant;
import java.util.List;
import org.samling.application.ReadCase;
import org.samling.application.enrolment.Move;
import org.samling.application.organization.port.WorkshopPlaces;
import org.samling.application.workshop.port.Workshops;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.WorkshopParticipant;
import org.samling.domain.workshop.WorkshopTerms;

/** Whoever takes part in workshops no longer keeps no place in one that was not started: the next in the queue gets it. */
@ReadCase
class WorkshopDeparture implements WorkshopPlaces {

    private final Workshops workshops;
    private final WorkshopRegistrar registrar;

    WorkshopDeparture(Workshops workshops, WorkshopRegistrar registrar) {
        this.workshops = workshops;
        this.registrar = registrar;
    }

    @Override
    public void leave(Actor actor, UserId member, Instant now) {
        giveBack(actor, member, Move::left, now);
    }

    @Override
    public void giveBack(Actor actor, UserId member, Instant now) {
        giveBack(actor, member, (before, after) -> Move.cancelled(before, after, actor), now);
    }

    private void giveBack(Actor actor, UserId member, Farewell farewell, Instant now) {
        for (var workshop : workshops.holdUpcoming(actor.organization(), member)) {
            workshops
                    .hold(actor.organization(), workshop, List.of(member))
                    .filter(held -> held.person(member).isSignedUp())
                    .ifPresent(held -> giveBack(actor, held, member, farewell, now));
        }
    }

    private void giveBack(Actor actor, HeldWorkshop held, UserId member, Farewell farewell, Instant now) {
        var before = held.person(member).signedUp();
        var decided = registrar.refilled(
                held.workshop().id(),
                farewell.of(before, before.cancel(null, now)),
                new WorkshopTerms(held.workshop(), before.role()),
                held.seats(),
                actor.organization(),
                now);
        registrar.carryOut(actor, decided.moves(), now);
    }

    /** How a place is given back, which differs in whether the person is told. */
    @FunctionalInterface
    private interface Farewell {
        Move<WorkshopParticipant> of(WorkshopParticipant before, WorkshopParticipant after);
    }
}
