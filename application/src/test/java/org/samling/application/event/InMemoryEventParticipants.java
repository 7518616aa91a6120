package org.samling.application.event;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samling.application.event.port.EventParticipants;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.event.EventParticipantRule;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.UserId;

/** The people in events, in memory. How many have a seat is counted each time. */
public final class InMemoryEventParticipants implements EventParticipants {

    private final Map<Entry, EventParticipant> participants = new ConcurrentHashMap<>();

    @Override
    public List<EventParticipant> firstWaiting(OrganizationId organization, EventId event, long most) {
        return of(organization, event)
                .filter(EventParticipant::isWaiting)
                .sorted(Comparator.comparingLong(InMemoryEventParticipants::queueNumber))
                .limit(most)
                .toList();
    }

    @Override
    public Map<UserId, Long> positions(OrganizationId organization, EventId event, Collection<UserId> users) {
        return of(organization, event)
                .filter(participant -> users.contains(participant.user()) && participant.isWaiting())
                .collect(Collectors.toMap(EventParticipant::user, this::place));
    }

    @Override
    public void save(OrganizationId organization, List<EventParticipant> saved) {
        saved.forEach(participant -> participants.merge(
                new Entry(participant.event(), participant.user()),
                participant,
                InMemoryEventParticipants::replacedBy));
    }

    public Optional<EventParticipant> find(OrganizationId organization, EventId event, UserId user) {
        return Optional.ofNullable(participants.get(new Entry(event, user)))
                .filter(participant -> participant.organization().equals(organization));
    }

    public Stream<EventParticipant> of(OrganizationId organization, EventId event) {
        return participants.values().stream()
                .filter(participant -> participant.organization().equals(organization)
                        && participant.event().equals(event));
    }

    Stream<EventParticipant> recordsOf(OrganizationId organization, UserId user) {
        return participants.values().stream()
                .filter(participant -> participant.organization().equals(organization)
                        && participant.user().equals(user));
    }

    Seats seats(Event event) {
        var seats = Seats.allFree(event.plan().capacity());
        for (var participant : of(event.organization(), event.id()).toList()) {
            seats = seats.afterMove(new Place.None(), participant.place());
        }
        return seats;
    }

    /** The place in the queue, the first being 1; null for somebody who does not wait. */
    @Nullable
    Long waitlistPosition(EventParticipant participant) {
        return participant.isWaiting() ? place(participant) : null;
    }

    static long queueNumber(EventParticipant participant) {
        return participant.place() instanceof Place.InQueue(var number) ? number : Long.MAX_VALUE;
    }

    private Long place(EventParticipant participant) {
        return of(participant.organization(), participant.event())
                .filter(other -> other.isWaiting() && queueNumber(other) <= queueNumber(participant))
                .count();
    }

    private static EventParticipant replacedBy(EventParticipant former, EventParticipant participant) {
        if (!former.id().equals(participant.id())) {
            throw new RuleViolation(EventParticipantRule.UNIQUE_PARTICIPANT_PER_EVENT);
        }
        return participant;
    }

    private record Entry(EventId event, UserId user) {}
}
