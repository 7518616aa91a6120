package org.samling.domain.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with regard to a workshop or an event: what the person is in the organisation, and the record in it, if any.
 *
 * @param displayName what the organisation calls the person
 * @param membership the role in the organisation; null if the person is no member of it now
 */
public record Candidate<P extends Attendee<P>>(
        UserId user,
        String displayName,
        @Nullable Role membership,
        @Nullable P participant) {

    /** Somebody of whom the organisation knows nothing. */
    public static <P extends Attendee<P>> Candidate<P> unknown(UserId user) {
        return new Candidate<>(user, "", null, null);
    }

    public boolean isSignedUp() {
        return participant != null && participant.isSignedUp();
    }

    /** The record of somebody who is signed up. */
    public P signedUp() {
        if (participant == null || !participant.isSignedUp()) {
            throw new IllegalStateException("not signed up");
        }
        return participant;
    }

    public boolean isWaiting() {
        return participant != null && participant.isWaiting();
    }

    /** Signs the person up: on a free seat, or in the queue. Whoever has cancelled gets the same record back. */
    public P enrol(Terms<P> terms, Seats seats, WhenFull whenFull, Actor by, Instant now) {
        terms.mustAdmit(this);
        if (participant != null) {
            participant.mustNotBeSignedUp();
        }
        terms.mustTakeRegistrations(by.isStaff(), now);
        var place = terms.placeNewcomer(seats, whenFull);
        return participant == null
                ? terms.register(user, place, by.user(), now)
                : terms.registerAgain(participant, place, by.user(), now);
    }

    /** Whoever is named, in this attribute, is a member now. */
    public void mustBeMember(Rule rule, String attribute) {
        new Findings().check(membership != null, rule, attribute).warningsOrThrow();
    }
}
