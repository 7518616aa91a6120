package org.samling.domain.shared;

import java.time.Instant;

/** Somebody's record in a workshop or an event, of which a person has one, as far as seats and the queue are concerned. */
public interface Attendee<P extends Attendee<P>> {

    UserId user();

    /** Who signed the person up: the person, or one of the staff on the person's behalf. */
    UserId registeredBy();

    /** The place that the record takes up. */
    Place place();

    /** Whoever has cancelled is not signed up any more, but keeps the record. */
    boolean isSignedUp();

    void mustNotBeSignedUp();

    /** Gives somebody who waits a seat. */
    P promote(Instant now);

    Revision revision();

    Snapshot snapshot();

    default boolean isWaiting() {
        return place() instanceof Place.InQueue;
    }
}
