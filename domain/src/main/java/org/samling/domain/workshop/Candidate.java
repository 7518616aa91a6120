package org.samling.domain.workshop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Findings;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.UserId;
import org.samling.domain.shared.WhenFull;

/**
 * Somebody with regard to a workshop: what the person is in the organisation, and the record in the workshop, if any.
 *
 * @param displayName what the organisation calls the person
 * @param membership the role in the organisation; null if the person is no member of it now
 */
public record Candidate(
        UserId user,
        String displayName,
        @Nullable Role membership,
        @Nullable WorkshopParticipant participant) {

    /** Somebody of whom the organisation knows nothing. */
    public static Candidate unknown(UserId user) {
        return new Candidate(user, "", null, null);
    }

    public boolean isSignedUp() {
        return participant != null && participant.isSignedUp();
    }

    /** The record of somebody who is signed up. */
    public WorkshopParticipant signedUp() {
        if (participant == null || !participant.isSignedUp()) {
            throw new IllegalStateException("not signed up");
        }
        return participant;
    }

    public boolean isWaiting() {
        return participant != null && participant.registration() instanceof Registration.Waitlisted;
    }

    /**
     * Signs the person up: on a free seat, in the queue, or as a facilitator, who needs no seat. Whoever has cancelled
     * gets the same record back.
     */
    public WorkshopParticipant enrol(
            Workshop workshop, Seats seats, WorkshopRole role, WhenFull whenFull, Actor by, Instant now) {
        mustBeAbleToTakePart();
        if (participant != null) {
            participant.mustNotBeSignedUp();
        }
        workshop.mustTakeRegistrations(by.isStaff(), now);
        var place = place(seats, role, whenFull);
        return participant == null
                ? WorkshopParticipant.register(workshop, user, role, place, by.user(), now)
                : participant.registerAgain(role, place, by.user(), now);
    }

    /** Whoever is to have a place is a member now, and no contact. */
    public void mustBeAbleToTakePart() {
        mustBeMember("user_id");
        new Findings()
                .check(
                        membership != null && membership.takesPartInWorkshops(),
                        ParticipantRule.PEER_MENTOR_OR_STAFF_REQUIRED,
                        "user_id")
                .warningsOrThrow();
    }

    /** Whoever is named, in this attribute, is a member now. */
    public void mustBeMember(String attribute) {
        new Findings()
                .check(membership != null, ParticipantRule.USER_ID_MUST_EXIST, attribute)
                .warningsOrThrow();
    }

    private static Place place(Seats seats, WorkshopRole role, WhenFull whenFull) {
        return switch (role) {
            case FACILITATOR -> new Place.None();
            case PARTICIPANT -> seats.placeNewcomer(whenFull, ParticipantRule.CAPACITY_CHECK_ON_REGISTER);
        };
    }
}
