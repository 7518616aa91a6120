package org.samling.application.event;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samling.application.event.view.EventParticipantView;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Candidate;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.UserId;

/**
 * An event that nobody else can change for now, with what an act on it is decided from.
 *
 * @param people those who were asked about
 */
public record HeldEvent(
        Event event, boolean organizationActive, Seats seats, Map<UserId, Candidate<EventParticipant>> people) {

    public HeldEvent {
        people = Map.copyOf(people);
    }

    /** Nothing is written in an organisation that is deactivated. */
    public void mustBeInActiveOrganization() {
        if (!organizationActive) {
            throw new RuleViolation(AccessRule.ORGANIZATION_INACTIVE);
        }
    }

    public Candidate<EventParticipant> person(UserId user) {
        return people.getOrDefault(user, Candidate.unknown(user));
    }

    /** Whether an actor, who was among those asked about, may know of the event. */
    public boolean isShownTo(Actor actor) {
        return event.isShownTo(actor, person(actor.user()).participant() != null);
    }

    /** How many people are registered or wait. */
    public long active() {
        return seats.taken() + seats.waiting();
    }

    /** The record of somebody who was among those asked about, as an actor sees it. */
    EventParticipantView shown(
            EventParticipant participant, @Nullable Long waitlistPosition, Seats newSeats, Actor viewer, Instant now) {
        return EventParticipantView.of(
                participant, person(participant.user()).displayName(), waitlistPosition, event, newSeats, viewer, now);
    }
}
