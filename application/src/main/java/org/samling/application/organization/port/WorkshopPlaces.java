package org.samling.application.organization.port;

import java.time.Instant;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.UserId;

/** The places that members hold in workshops. */
public interface WorkshopPlaces {

    /**
     * Gives back, in the same transaction, the places of somebody who is about to leave, or to get a role that takes part in
     * no workshop.
     */
    void giveBack(Actor actor, UserId member, Instant now);
}
