package org.samling.application.workshop;

import java.time.Instant;
import java.util.List;
import org.samling.application.ReadCase;
import org.samling.application.organization.port.WorkshopPlaces;
import org.samling.application.workshop.port.Workshops;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.UserId;
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
    public void giveBack(Actor actor, UserId member, Instant now) {
        for (var workshop : workshops.holdUpcoming(actor.organization(), member)) {
            workshops
                    .hold(actor.organization(), workshop, List.of(member))
                    .filter(held -> held.person(member).isSignedUp())
                    .ifPresent(held -> leave(actor, held, member, now));
        }
    }

    private void leave(Actor actor, HeldWorkshop held, UserId member, Instant now) {
        var before = held.person(member).signedUp();
        var after = before.cancel(null, now);
        var terms = new WorkshopTerms(held.workshop(), before.role());
        var decided = registrar.leave(held.workshop().id(), before, after, terms, held.seats(), actor, now);
        registrar.carryOut(actor, decided.moves(), now);
    }
}
