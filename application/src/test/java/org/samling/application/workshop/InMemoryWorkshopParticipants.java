package org.samling.application.workshop;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samling.application.workshop.port.WorkshopParticipants;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.ParticipantRule;
import org.samling.domain.workshop.Registration;
import org.samling.domain.workshop.Standing;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopParticipant;

/** The people in workshops, in memory. */
public final class InMemoryWorkshopParticipants implements WorkshopParticipants {

    private final Map<Entry, WorkshopParticipant> participants = new ConcurrentHashMap<>();

    @Override
    public List<WorkshopParticipant> firstWaiting(OrganizationId organization, WorkshopId workshop, long most) {
        return of(organization, workshop)
                .filter(InMemoryWorkshopParticipants::isWaiting)
                .sorted(Comparator.comparingLong(InMemoryWorkshopParticipants::queueNumber))
                .limit(most)
                .toList();
    }

    @Override
    public Map<UserId, Long> positions(OrganizationId organization, WorkshopId workshop, Collection<UserId> users) {
        return of(organization, workshop)
                .filter(participant -> users.contains(participant.user()) && isWaiting(participant))
                .collect(Collectors.toMap(WorkshopParticipant::user, this::place));
    }

    @Override
    public void save(OrganizationId organization, List<WorkshopParticipant> saved) {
        saved.forEach(participant -> participants.merge(
                new Entry(participant.workshop(), participant.user()),
                participant,
                InMemoryWorkshopParticipants::replacedBy));
    }

    @Override
    public int lastRecordedDay(OrganizationId organization, WorkshopId workshop) {
        return of(organization, workshop)
                .flatMap(participant -> participant.attendance().days().keySet().stream())
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    public Optional<WorkshopParticipant> find(OrganizationId organization, WorkshopId workshop, UserId user) {
        return of(organization, workshop)
                .filter(participant -> participant.user().equals(user))
                .findFirst();
    }

    public Stream<WorkshopParticipant> of(OrganizationId organization, WorkshopId workshop) {
        return participants.values().stream()
                .filter(participant -> participant.organization().equals(organization)
                        && participant.workshop().equals(workshop));
    }

    Stream<WorkshopParticipant> recordsOf(OrganizationId organization, UserId user) {
        return participants.values().stream()
                .filter(participant -> participant.organization().equals(organization)
                        && participant.user().equals(user));
    }

    Seats seats(Workshop workshop) {
        var seats = Seats.allFree(workshop.plan().maxParticipants());
        for (var participant : of(workshop.organization(), workshop.id()).toList()) {
            seats = seats.afterMove(new Place.None(), participant.place());
        }
        return seats;
    }

    /** How many are registered, in whichever role, or wait. */
    long active(Workshop workshop) {
        return of(workshop.organization(), workshop.id())
                .filter(WorkshopParticipant::isSignedUp)
                .count();
    }

    public Standing standing(Workshop workshop, Actor actor) {
        return find(workshop.organization(), workshop.id(), actor.user())
                .map(participant -> workshop.standingOf(
                        actor, participant.role(), participant.registration().status()))
                .orElseGet(() -> workshop.standingOf(actor, null, null));
    }

    /** The place in the queue, the first being 1; null for somebody who does not wait. */
    @Nullable
    Long waitlistPosition(WorkshopParticipant participant) {
        return isWaiting(participant) ? place(participant) : null;
    }

    private Long place(WorkshopParticipant participant) {
        return of(participant.organization(), participant.workshop())
                .filter(other -> isWaiting(other) && queueNumber(other) <= queueNumber(participant))
                .count();
    }

    private static boolean isWaiting(WorkshopParticipant participant) {
        return participant.registration() instanceof Registration.Waitlisted;
    }

    private static long queueNumber(WorkshopParticipant participant) {
        return participant.registration() instanceof Registration.Waitlisted(var number) ? number : Long.MAX_VALUE;
    }

    private static WorkshopParticipant replacedBy(WorkshopParticipant former, WorkshopParticipant participant) {
        if (!former.id().equals(participant.id())) {
            throw new RuleViolation(ParticipantRule.UNIQUE_PARTICIPANT_PER_WORKSHOP);
        }
        return participant;
    }

    private record Entry(WorkshopId workshop, UserId user) {}
}
