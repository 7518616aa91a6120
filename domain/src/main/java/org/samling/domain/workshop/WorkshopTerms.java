package org.samling.domain.workshop;

import java.time.Instant;
import org.samling.domain.shared.Candidate;
import org.samling.domain.shared.Findings;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.Rule;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.Terms;
import org.samling.domain.shared.UserId;
import org.samling.domain.shared.WhenFull;

/**
 * Workshops are for peer mentors and staff. Sign-up closes when the workshop begins, but the staff may add who walks in
 * while it is under way. People come as participants, or as facilitators, who need no seat.
 */
public record WorkshopTerms(Workshop workshop, WorkshopRole role) implements Terms<WorkshopParticipant> {

    @Override
    public void mustAdmit(Candidate<WorkshopParticipant> person) {
        mustBeForSomebodyLike(person);
    }

    /** Whoever is to have a place is a member now, and no contact. */
    public static void mustBeForSomebodyLike(Candidate<WorkshopParticipant> person) {
        person.mustBeMember(ParticipantRule.USER_ID_MUST_EXIST, "user_id");
        var membership = person.membership();
        new Findings()
                .check(
                        membership != null && membership.takesPartInWorkshops(),
                        ParticipantRule.PEER_MENTOR_OR_STAFF_REQUIRED,
                        "user_id")
                .warningsOrThrow();
    }

    @Override
    public void mustTakeRegistrations(boolean byStaff, Instant now) {
        workshop.mustTakeRegistrations(byStaff, now);
    }

    @Override
    public void mustTakeCancellations(boolean byStaff, Instant now) {
        workshop.mustTakeCancellations(byStaff, now);
    }

    @Override
    public void mustTakePromotions(Instant now) {
        workshop.mustTakeRegistrations(true, now);
    }

    @Override
    public boolean fillsFreeSeats(Instant now) {
        return workshop.fillsFreeSeats(now);
    }

    @Override
    public Place placeNewcomer(Seats seats, WhenFull whenFull) {
        return switch (role) {
            case FACILITATOR -> new Place.None();
            case PARTICIPANT -> seats.placeNewcomer(whenFull, ParticipantRule.CAPACITY_CHECK_ON_REGISTER);
        };
    }

    @Override
    public Rule noSeatFree() {
        return WorkshopRule.MAX_PARTICIPANTS_CAPACITY_CHECK;
    }

    @Override
    public WorkshopParticipant register(UserId user, Place place, UserId by, Instant now) {
        return WorkshopParticipant.register(workshop, user, role, place, by, now);
    }

    @Override
    public WorkshopParticipant registerAgain(WorkshopParticipant former, Place place, UserId by, Instant now) {
        return former.registerAgain(role, place, by, now);
    }
}
