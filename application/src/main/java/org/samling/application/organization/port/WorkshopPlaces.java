package org.samling.application.organization.port;

import java.time.Instant;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.UserId;

/** The places that members hold in workshops. */
public interface WorkshopPlaces {

    /** Gives back, in the same transaction, the places of somebody who is about to leave, and is not told. */
    void leave(Actor actor, UserId member, Instant now);

    /** The same for somebody who stays, in a role that takes part in no workshop, and is told of each place. */
    void giveBack(Actor actor, UserId member, Instant now);
}
