package org.samling.domain.shared;

import java.time.Instant;

/**
 * On what terms people take part in one workshop or event. All that differs between the two is answered here; who gets
 * a seat, who waits and who moves up is the same for both.
 */
public interface Terms<P extends Attendee<P>> {

    /** Whoever is to have a place is a member now, and one of those for whom it is meant. */
    void mustAdmit(Candidate<P> person);

    /** Whether somebody can sign up now. */
    void mustTakeRegistrations(boolean byStaff, Instant now);

    /** Whether somebody can be taken off the list now. */
    void mustTakeCancellations(boolean byStaff, Instant now);

    /** Whether the staff can seat somebody who waits now. */
    void mustTakePromotions(Instant now);

    /** Whether a seat that becomes free now goes by itself to whoever has waited longest. */
    boolean fillsFreeSeats(Instant now);

    /** Where a newcomer goes. */
    Place placeNewcomer(Seats seats, WhenFull whenFull);

    /** What stands against seating somebody where no seat is free. */
    Rule noSeatFree();

    /** Signs somebody up for the first time. */
    P register(UserId user, Place place, UserId by, Instant now);

    /** Signs somebody up who has cancelled, with the same record. */
    P registerAgain(P former, Place place, UserId by, Instant now);
}
