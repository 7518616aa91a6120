package org.samling.application.event;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samling.application.event.port.EventCounts;
import org.samling.application.event.port.Events;
import org.samling.application.event.port.OldEvents;
import org.samling.application.event.view.CountDrift;
import org.samling.application.organization.InMemoryMembers;
import org.samling.application.organization.InMemoryOrganizations;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventChange;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.shared.Candidate;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.UserId;

/** Events in memory. Nobody waits for anybody, and no count is kept that could be wrong. */
public final class InMemoryEvents implements Events, OldEvents, EventCounts {

    private final Map<EventId, Event> events = new ConcurrentHashMap<>();
    private final InMemoryOrganizations organizations;
    private final InMemoryMembers members;
    private final InMemoryEventParticipants participants;

    public InMemoryEvents(
            InMemoryOrganizations organizations, InMemoryMembers members, InMemoryEventParticipants participants) {
        this.organizations = organizations;
        this.members = members;
        this.participants = participants;
    }

    @Override
    public void add(OrganizationId organization, List<Event> added) {
        added.forEach(event -> events.put(event.id(), event));
    }

    @Override
    public Optional<HeldEvent> hold(OrganizationId organization, EventId event, Collection<UserId> people) {
        return find(organization, event).map(found -> held(found, people));
    }

    @Override
    public List<EventId> upcomingPlacesOf(OrganizationId organization, UserId user, Instant now) {
        return participants
                .recordsOf(organization, user)
                .filter(EventParticipant::isSignedUp)
                .map(EventParticipant::event)
                .filter(event -> find(organization, event)
                        .filter(found -> found.fillsFreeSeats(now))
                        .isPresent())
                .sorted(Comparator.comparing(EventId::toString))
                .toList();
    }

    @Override
    public void closeTo(OrganizationId organization, UserId user) {
        // Nobody signs anybody up meanwhile.
    }

    @Override
    public List<UserId> formerMembersIn(OrganizationId organization, EventId event) {
        return participants
                .of(organization, event)
                .filter(EventParticipant::isSignedUp)
                .map(EventParticipant::user)
                .filter(user -> members.find(organization, user)
                        .filter(member -> member.state().isActive())
                        .isEmpty())
                .toList();
    }

    @Override
    public void save(EventChange change) {
        var after = change.after();
        events.compute(after.id(), (id, current) -> {
            if (current == null || !current.revision().equals(change.before().revision())) {
                throw new RuleViolation(CommonRule.STALE_REVISION);
            }
            return after;
        });
    }

    @Override
    public List<EventId> archive(OrganizationId organization, Instant endedBefore, int most, Instant now) {
        var old = of(organization)
                .filter(event ->
                        event.archivedAt() == null && event.plan().end().isBefore(endedBefore))
                .limit(most)
                .toList();
        old.forEach(event -> save(new EventChange(event, EventSketch.archived(event, now))));
        return old.stream().map(Event::id).toList();
    }

    @Override
    public List<CountDrift> drift(OrganizationId organization) {
        return List.of();
    }

    public Optional<Event> find(OrganizationId organization, EventId id) {
        return Optional.ofNullable(events.get(id))
                .filter(event -> event.organization().equals(organization));
    }

    public Stream<Event> of(OrganizationId organization) {
        return events.values().stream().filter(event -> event.organization().equals(organization));
    }

    /** What somebody is to the event, in it or not. */
    Candidate<EventParticipant> candidate(Event event, UserId user) {
        return new Candidate<>(
                user,
                members.displayName(event.organization(), user),
                members.find(event.organization(), user)
                        .filter(member -> member.state().isActive())
                        .map(member -> member.profile().role())
                        .orElse(null),
                participants.find(event.organization(), event.id(), user).orElse(null));
    }

    private HeldEvent held(Event event, Collection<UserId> people) {
        return new HeldEvent(
                event,
                organizations.find(event.organization()).orElseThrow().state().isActive(),
                participants.seats(event),
                people.stream()
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), user -> candidate(event, user))));
    }
}
