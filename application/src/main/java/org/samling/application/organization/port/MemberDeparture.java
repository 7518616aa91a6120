package org.samling.application.organization.port;

import java.time.Instant;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.UserId;

/** Hears of it when somebody's membership is about to end, in the same transaction, and gives back the places the person holds. */
public interface MemberDeparture {

    void memberLeaves(Actor actor, UserId member, Instant now);
}
