package org.samling.domain.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Candidate;
import org.samling.domain.shared.Findings;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.Rule;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.Terms;
import org.samling.domain.shared.UserId;
import org.samling.domain.shared.WhenFull;

/**
 * Events are for every member whom their visibility reaches, contacts too; those by invitation for whoever the staff sign
 * up. Sign-up closes at the deadline, if there is one, and when the event begins, for the staff as for everybody.
 *
 * @param notes what is noted about whoever signs up, if anything
 */
public record EventTerms(Event event, @Nullable String notes) implements Terms<EventParticipant> {

    public EventTerms {
        EventParticipant.mustBeNotes(notes);
    }

    public static EventTerms of(Event event) {
        return new EventTerms(event, null);
    }

    /** Whoever has a record was let in once, and is not shut out. */
    @Override
    public void mustAdmit(Candidate<EventParticipant> person) {
        person.mustBeMember(EventParticipantRule.USER_ID_EXISTS, "user_id");
        var membership = person.membership();
        new Findings()
                .check(
                        person.participant() != null
                                || (membership != null
                                        && event.plan().visibility().admits(membership)),
                        EventParticipantRule.VISIBILITY_REACHES_PARTICIPANT,
                        "user_id")
                .warningsOrThrow();
    }

    @Override
    public void mustTakeRegistrations(boolean byStaff, Instant now) {
        event.mustTakeSignUps(now);
    }

    @Override
    public void mustTakeCancellations(boolean byStaff, Instant now) {
        event.mustTakeCancellations(byStaff, now);
    }

    @Override
    public void mustTakePromotions(Instant now) {
        event.mustTakePromotions();
    }

    @Override
    public boolean fillsFreeSeats(Instant now) {
        return event.fillsFreeSeats(now);
    }

    @Override
    public Place placeNewcomer(Seats seats, WhenFull whenFull) {
        return seats.placeNewcomer(whenFull, EventRule.CAPACITY_ENFORCED_ON_SIGNUP);
    }

    @Override
    public Rule noSeatFree() {
        return EventRule.CAPACITY_ENFORCED_ON_SIGNUP;
    }

    @Override
    public EventParticipant register(UserId user, Place place, UserId by, Instant now) {
        return EventParticipant.register(event, user, place, by, notes, now);
    }

    @Override
    public EventParticipant registerAgain(EventParticipant former, Place place, UserId by, Instant now) {
        return former.registerAgain(place, by, notes, now);
    }
}
