package org.samling.bootstrap.racing;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samling.application.event.HeldEvent;
import org.samling.application.event.port.EventParticipantViews;
import org.samling.application.event.port.EventViews;
import org.samling.application.event.port.Events;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventChange;
import org.samling.domain.event.EventId;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;

/**
 * Events that, while the protection is taken away, are not held, nor the memberships of people. Whoever counts seats holds
 * an event too, so that it will not do to let go of it.
 */
@Decorator
@Priority(1)
class EventsLetGo implements Events {

    private final Events events;
    private final EventViews views;
    private final EventParticipantViews participants;

    @Inject
    EventsLetGo(@Delegate Events events, EventViews views, EventParticipantViews participants) {
        this.events = events;
        this.views = views;
        this.participants = participants;
    }

    @Override
    public Optional<HeldEvent> hold(OrganizationId organization, EventId event, Collection<UserId> people) {
        return LocksLetGo.unlessLettingGo(
                () -> events.hold(organization, event, people), () -> look(organization, event, people));
    }

    @Override
    public void closeTo(OrganizationId organization, UserId user) {
        LocksLetGo.unlessLettingGo(
                () -> {
                    events.closeTo(organization, user);
                    return user;
                },
                () -> user);
    }

    @Override
    public void add(OrganizationId organization, List<Event> newEvents) {
        events.add(organization, newEvents);
    }

    @Override
    public List<EventId> upcomingPlacesOf(OrganizationId organization, UserId user, Instant now) {
        return events.upcomingPlacesOf(organization, user, now);
    }

    @Override
    public List<UserId> formerMembersIn(OrganizationId organization, EventId event) {
        return events.formerMembersIn(organization, event);
    }

    @Override
    public void save(EventChange change) {
        events.save(change);
    }

    private Optional<HeldEvent> look(OrganizationId organization, EventId event, Collection<UserId> people) {
        var anybodyOfTheStaff = new Actor(people.iterator().next(), organization, Role.ORG_ADMIN, Set.of(), true);
        return views.find(anybodyOfTheStaff, event, Gathering.now())
                .map(seen -> new HeldEvent(
                        seen.event(),
                        true,
                        seen.seats(),
                        people.stream()
                                .collect(Collectors.toMap(
                                        Function.identity(), person -> participants.candidate(seen, person)))));
    }
}
