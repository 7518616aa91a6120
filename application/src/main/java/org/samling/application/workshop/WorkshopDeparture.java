package org.samling.application.workshop;

import java.time.Instant;
import java.util.List;
import org.samling.application.ReadCase;
import org.samling.application.organization.port.MemberDeparture;
import org.samling.application.workshop.port.Workshops;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.UserId;

/** Whoever takes part in workshops no longer keeps no place in one that was not started: the next in the queue gets it. */
@ReadCase
class WorkshopDeparture implements MemberDeparture {

    private final Workshops workshops;
    private final Moves moves;

    WorkshopDeparture(Workshops workshops, Moves moves) {
        this.workshops = workshops;
        this.moves = moves;
    }

    @Override
    public void noLongerTakesPart(Actor actor, UserId member, Instant now) {
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
        var seats = held.seats().afterMove(before.place(), after.place());
        moves.carryOut(actor, Moves.first(Move.left(before, after), moves.fillFreeSeats(held.with(seats), now)), now);
    }
}
