package org.samling.application.organization.port;

import java.time.Instant;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.UserId;

/**
 * Hears, in the same transaction, that somebody is about to leave, or to get a role that takes part in nothing, and gives
 * back the places the person holds.
 */
public interface MemberDeparture {

    void noLongerTakesPart(Actor actor, UserId member, Instant now);
}
