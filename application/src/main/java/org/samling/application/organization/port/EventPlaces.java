package org.samling.application.organization.port;

import java.time.Instant;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.UserId;

/** The places that members hold in events. */
public interface EventPlaces {

    /** Gives back, in the same transaction, the places of somebody who is about to leave. */
    void leave(Actor actor, UserId member, Instant now);
}
