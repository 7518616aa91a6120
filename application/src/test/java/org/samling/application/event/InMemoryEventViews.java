package org.samling.application.event;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samling.application.InMemorySearch;
import org.samling.application.event.BrowseEvents.Filter;
import org.samling.application.event.port.EventViews;
import org.samling.application.event.view.EventView;
import org.samling.application.paging.InMemoryPages;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.application.paging.Updates.Update;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.shared.Actor;

/** Shows the events that are in memory. */
public final class InMemoryEventViews implements EventViews {

    private final InMemoryEvents events;
    private final InMemoryEventParticipants participants;

    public InMemoryEventViews(InMemoryEvents events, InMemoryEventParticipants participants) {
        this.events = events;
        this.participants = participants;
    }

    @Override
    public Page<EventView> list(Actor viewer, Filter filter, PageRequest page, Instant now) {
        var wanted = events.of(viewer.organization())
                .filter(event -> isShown(event, viewer)
                        && isWanted(event.archivedAt(), filter.archived(), false)
                        && isWanted(event.deletedAt(), filter.deleted(), false)
                        && passes(event, filter, now))
                .map(event -> view(event, viewer, filter, now));
        return switch (filter.order()) {
            case START -> InMemoryPages.earliestFirst(wanted, page, InMemoryEventViews::byStart);
            case LATEST_START_FIRST -> InMemoryPages.latestFirst(wanted, page, InMemoryEventViews::byStart);
            case NEAREST_FIRST -> InMemoryPages.nearestFirst(wanted, page, InMemoryEventViews::byDistance);
        };
    }

    @Override
    public Page<Update<EventView>> updates(Actor viewer, Filter filter, Instant since, PageRequest page, Instant now) {
        var changed = events.of(viewer.organization())
                .filter(event -> event.wasShownTo(viewer, hasRecord(event, viewer)))
                .map(event -> new Changed(event, changedAt(event, viewer)))
                .filter(changedEvent -> !changedEvent.at().isBefore(since));
        return InMemoryPages.earliestFirst(changed, page, Changed::position)
                .map(changedEvent -> update(changedEvent.event(), viewer, filter, now));
    }

    @Override
    public Optional<EventView> find(Actor viewer, EventId id, Instant now) {
        return events.find(viewer.organization(), id)
                .filter(event -> isShown(event, viewer))
                .map(event -> view(event, viewer, null, now));
    }

    private Update<EventView> update(Event event, Actor viewer, Filter filter, Instant now) {
        var isThere = isShown(event, viewer)
                && isWanted(event.archivedAt(), filter.archived(), true)
                && isWanted(event.deletedAt(), filter.deleted(), true)
                && passes(event, filter, now);
        var id = event.id().value();
        return isThere ? new Update.Shown<>(id, view(event, viewer, filter, now)) : new Update.Gone<>(id);
    }

    private EventView view(Event event, Actor viewer, @Nullable Filter filter, Instant now) {
        return EventView.of(
                event,
                participants.seats(event),
                record(event, viewer)
                        .map(participant -> participant.participation().status())
                        .orElse(null),
                viewer,
                filter == null ? null : distanceKm(event, filter),
                now);
    }

    private boolean isShown(Event event, Actor viewer) {
        return event.isShownTo(viewer, hasRecord(event, viewer));
    }

    private boolean hasRecord(Event event, Actor viewer) {
        return record(event, viewer).isPresent();
    }

    private Optional<EventParticipant> record(Event event, Actor viewer) {
        return participants.find(event.organization(), event.id(), viewer.user());
    }

    /** When the event was changed, or the viewer's own part in it. */
    private Instant changedAt(Event event, Actor viewer) {
        return Stream.concat(
                        Stream.of(event.revision()),
                        record(event, viewer).stream().map(EventParticipant::revision))
                .map(revision -> revision.updatedAt())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static boolean passes(Event event, Filter filter, Instant now) {
        var plan = event.plan();
        return (filter.status() == null || filter.status() == event.status())
                && (filter.type() == null || filter.type() == plan.type())
                && (filter.visibility() == null || filter.visibility() == plan.visibility())
                && (filter.createdBy() == null || filter.createdBy().equals(event.createdBy()))
                && (filter.from() == null || !plan.start().isBefore(filter.from()))
                && (filter.to() == null || plan.start().isBefore(filter.to()))
                && InMemorySearch.found(filter.text(), plan.title(), plan.description(), plan.location())
                && (filter.openForSignUp() == null || filter.openForSignUp() == event.takesSignUps(now))
                && isNear(event, filter);
    }

    private static boolean isNear(Event event, Filter filter) {
        var near = filter.near();
        if (near == null) {
            return true;
        }
        var distance = distanceKm(event, filter);
        return distance != null && distance <= near.withinKm();
    }

    /** How far it is from the point that is asked about; what is nowhere on earth is far from everything. */
    private static @Nullable Double distanceKm(Event event, Filter filter) {
        var near = filter.near();
        var geo = event.plan().geo();
        return near == null || geo == null || !geo.isOnEarth() ? null : geo.distanceKmTo(near.point());
    }

    private static boolean isWanted(@Nullable Instant since, @Nullable Boolean wanted, boolean unlessSaid) {
        return wanted == null ? unlessSaid || since == null : wanted == (since != null);
    }

    private static Position byStart(EventView view) {
        return new Position(
                view.event().plan().start().toString(), view.event().id().value());
    }

    private static Position byDistance(EventView view) {
        return new Position(
                Objects.requireNonNull(view.distanceKm()).toString(),
                view.event().id().value());
    }

    private record Changed(Event event, Instant at) {

        Position position() {
            return new Position(at.toString(), event.id().value());
        }
    }
}
