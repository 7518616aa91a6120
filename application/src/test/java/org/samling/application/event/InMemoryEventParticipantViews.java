package org.samling.application.event;

import java.time.Instant;
import java.util.Optional;
import org.samling.application.event.BrowseEventParticipants.Filter;
import org.samling.application.event.port.EventParticipantViews;
import org.samling.application.event.view.EventParticipantView;
import org.samling.application.event.view.EventView;
import org.samling.application.organization.InMemoryMembers;
import org.samling.application.paging.InMemoryPages;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.shared.Candidate;
import org.samling.domain.shared.UserId;

/** Shows the people in events that are in memory. */
public final class InMemoryEventParticipantViews implements EventParticipantViews {

    private final InMemoryEvents events;
    private final InMemoryEventParticipants participants;
    private final InMemoryMembers members;

    public InMemoryEventParticipantViews(
            InMemoryEvents events, InMemoryEventParticipants participants, InMemoryMembers members) {
        this.events = events;
        this.participants = participants;
        this.members = members;
    }

    @Override
    public Page<EventParticipantView> list(EventView event, Filter filter, PageRequest page, Instant now) {
        return InMemoryPages.byText(
                participants
                        .of(event.organization(), event.event().id())
                        .filter(participant -> passes(participant, filter))
                        .map(participant -> view(participant, event, now)),
                page,
                view -> new Position("", view.participant().id().value()));
    }

    @Override
    public Page<EventParticipantView> waitlist(EventView event, PageRequest page, Instant now) {
        return InMemoryPages.byNumber(
                participants
                        .of(event.organization(), event.event().id())
                        .filter(EventParticipant::isWaiting)
                        .map(participant -> view(participant, event, now)),
                page,
                InMemoryEventParticipantViews::byQueueNumber);
    }

    @Override
    public Optional<EventParticipantView> find(EventView event, UserId user, Instant now) {
        return participants
                .find(event.organization(), event.event().id(), user)
                .map(participant -> view(participant, event, now));
    }

    @Override
    public Candidate<EventParticipant> candidate(EventView event, UserId user) {
        return events.candidate(event.event(), user);
    }

    private EventParticipantView view(EventParticipant participant, EventView event, Instant now) {
        return EventParticipantView.of(
                participant,
                members.displayName(participant.organization(), participant.user()),
                participants.waitlistPosition(participant),
                event.event(),
                event.seats(),
                event.viewer(),
                now);
    }

    private static boolean passes(EventParticipant participant, Filter filter) {
        return (filter.status() == null
                        || filter.status() == participant.participation().status())
                && (filter.user() == null || filter.user().equals(participant.user()));
    }

    private static Position byQueueNumber(EventParticipantView view) {
        return new Position(
                Long.toString(InMemoryEventParticipants.queueNumber(view.participant())),
                view.participant().id().value());
    }
}
