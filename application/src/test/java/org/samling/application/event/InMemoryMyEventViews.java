package org.samling.application.event;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samling.application.event.port.MyEventViews;
import org.samling.application.event.view.EventRegistrationView;
import org.samling.application.organization.InMemoryMembers;
import org.samling.application.organization.InMemoryModules;
import org.samling.application.organization.InMemoryOrganizations;
import org.samling.application.paging.InMemoryPages;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.UserId;

/** Shows a person's own events that are in memory. */
public final class InMemoryMyEventViews implements MyEventViews {

    private final InMemoryMembers members;
    private final InMemoryModules modules;
    private final InMemoryOrganizations organizations;
    private final InMemoryEvents events;
    private final InMemoryEventParticipants participants;

    public InMemoryMyEventViews(
            InMemoryMembers members,
            InMemoryModules modules,
            InMemoryOrganizations organizations,
            InMemoryEvents events,
            InMemoryEventParticipants participants) {
        this.members = members;
        this.modules = modules;
        this.organizations = organizations;
        this.events = events;
        this.participants = participants;
    }

    @Override
    public Page<EventRegistrationView> events(UserId user, @Nullable Instant from, PageRequest page, Instant now) {
        return InMemoryPages.earliestFirst(
                selves(user)
                        .flatMap(self -> registrations(self, now))
                        .filter(view ->
                                from == null || !view.event().plan().start().isBefore(from)),
                page,
                InMemoryMyEventViews::byStart);
    }

    private Stream<Actor> selves(UserId user) {
        return members.membershipsOf(user)
                .map(member -> new Actor(
                        user,
                        member.organization(),
                        member.profile().role(),
                        modules.modulesOf(member.organization()),
                        organizations
                                .find(member.organization())
                                .orElseThrow()
                                .state()
                                .isActive()));
    }

    private Stream<EventRegistrationView> registrations(Actor self, Instant now) {
        var organizationName =
                organizations.find(self.organization()).orElseThrow().profile().name();
        return participants
                .recordsOf(self.organization(), self.user())
                .flatMap(participant -> events.find(self.organization(), participant.event()).stream()
                        .filter(event -> event.deletedAt() == null && event.isShownTo(self, true))
                        .map(event -> EventRegistrationView.of(
                                participant,
                                participants.waitlistPosition(participant),
                                event,
                                organizationName,
                                self,
                                now)));
    }

    private static Position byStart(EventRegistrationView view) {
        return new Position(
                view.event().plan().start().toString(), view.participant().id().value());
    }
}
