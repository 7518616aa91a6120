package org.samling.application.workshop;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samling.application.workshop.view.ParticipantView;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Candidate;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.Registration;
import org.samling.domain.workshop.Standing;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopParticipant;

/**
 * A workshop that nobody else can change for now, with what an act on it is decided from.
 *
 * @param active how many people are registered, in whichever role, or wait
 * @param people those who were asked about
 */
public record HeldWorkshop(
        Workshop workshop,
        boolean organizationActive,
        Seats seats,
        long active,
        Map<UserId, Candidate<WorkshopParticipant>> people) {

    public HeldWorkshop {
        people = Map.copyOf(people);
    }

    /** Nothing is written in an organisation that is deactivated. */
    public void mustBeInActiveOrganization() {
        if (!organizationActive) {
            throw new RuleViolation(AccessRule.ORGANIZATION_INACTIVE);
        }
    }

    public Candidate<WorkshopParticipant> person(UserId user) {
        return people.getOrDefault(user, Candidate.unknown(user));
    }

    /** What an actor, who was among those asked about, is to the workshop. */
    public Standing standingOf(Actor actor) {
        var participant = person(actor.user()).participant();
        return workshop.standingOf(
                actor,
                participant == null ? null : participant.role(),
                participant == null ? null : participant.registration().status());
    }

    /** Whether somebody, who was among those asked about, is in the workshop; who waits is not. */
    public boolean has(UserId user) {
        var participant = person(user).participant();
        return workshop.plan().facilitator().equals(user)
                || (participant != null && participant.registration() instanceof Registration.Registered);
    }

    /** The record of somebody who was among those asked about, as an actor, who was, too, sees it. */
    ParticipantView shown(WorkshopParticipant participant, @Nullable Long waitlistPosition, Actor viewer, Instant now) {
        return ParticipantView.of(
                participant,
                person(participant.user()).displayName(),
                waitlistPosition,
                workshop,
                seats,
                participant.user().equals(viewer.user())
                        ? workshop.standingOf(
                                viewer,
                                participant.role(),
                                participant.registration().status())
                        : standingOf(viewer),
                now);
    }

    /** The same after somebody moved, or the number of seats changed. */
    public HeldWorkshop with(Seats newSeats) {
        return new HeldWorkshop(workshop, organizationActive, newSeats, active, people);
    }

    public HeldWorkshop with(Workshop newWorkshop) {
        return new HeldWorkshop(newWorkshop, organizationActive, seats, active, people);
    }
}
