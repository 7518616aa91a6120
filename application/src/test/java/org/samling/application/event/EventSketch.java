package org.samling.application.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.samling.application.Scene;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventDescription;
import org.samling.domain.event.EventPlan;
import org.samling.domain.event.EventType;
import org.samling.domain.event.GeoDescription;
import org.samling.domain.event.Metadata;
import org.samling.domain.event.Visibility;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.UserId;

/** An event that a scene is going to have: first what matters about it, last the state that it is in. */
public final class EventSketch {

    private final Scene scene;
    private final Organization organization;
    private final UserId creator;
    private String title = "Temakveld " + UUID.randomUUID();
    private @Nullable String description;
    private EventType type = EventType.MEETING;
    private Instant start = Scene.EVENT_START;
    private Duration length = Duration.ofHours(2);
    private @Nullable String timeZone;
    private @Nullable String location;
    private @Nullable GeoDescription geo;
    private @Nullable Integer seats;
    private Visibility visibility = Visibility.ORGANIZATION;
    private @Nullable Instant deadline;
    private @Nullable Metadata metadata;
    private Instant writtenAt = Scene.MORNING;

    public EventSketch(Scene scene, Organization organization, UserId creator) {
        this.scene = scene;
        this.organization = organization;
        this.creator = creator;
    }

    /** The event after the night in which it was archived. */
    public static Event archived(Event event, Instant at) {
        return new Event(
                event.id(),
                event.organization(),
                event.plan(),
                event.state(),
                event.createdBy(),
                event.shownFrom(),
                at,
                event.deletedAt(),
                event.revision().next(at));
    }

    public EventSketch titled(String newTitle) {
        title = newTitle;
        return this;
    }

    public EventSketch described(String newDescription) {
        description = newDescription;
        return this;
    }

    public EventSketch of(EventType newType) {
        type = newType;
        return this;
    }

    public EventSketch startingAt(Instant newStart) {
        start = newStart;
        return this;
    }

    public EventSketch lasting(Duration newLength) {
        length = newLength;
        return this;
    }

    public EventSketch inZone(String newTimeZone) {
        timeZone = newTimeZone;
        return this;
    }

    public EventSketch at(String newLocation) {
        location = newLocation;
        return this;
    }

    public EventSketch at(double lat, double lng) {
        geo = new GeoDescription(lat, lng);
        return this;
    }

    public EventSketch seating(int newSeats) {
        seats = newSeats;
        return this;
    }

    public EventSketch visibleTo(Visibility newVisibility) {
        visibility = newVisibility;
        return this;
    }

    public EventSketch takingSignUpsUntil(Instant newDeadline) {
        deadline = newDeadline;
        return this;
    }

    public EventSketch with(Metadata newMetadata) {
        metadata = newMetadata;
        return this;
    }

    public EventSketch writtenAt(Instant time) {
        writtenAt = time;
        return this;
    }

    public EventDescription description() {
        return new EventDescription(
                title,
                description,
                type.name().toLowerCase(Locale.ROOT),
                start,
                start.plus(length),
                timeZone,
                location,
                geo,
                seats,
                visibility.name().toLowerCase(Locale.ROOT),
                deadline,
                metadata);
    }

    public EventPlan plan() {
        return EventPlan.of(description(), organization.profile().timeZone());
    }

    public Event draft() {
        return after(UnaryOperator.identity());
    }

    public Event published() {
        return after(draft -> draft.publish(writtenAt));
    }

    public Event started() {
        return after(draft -> draft.publish(writtenAt).start(writtenAt));
    }

    public Event completed() {
        return after(draft -> draft.publish(writtenAt).complete(writtenAt));
    }

    /** Published, and cancelled then. */
    public Event cancelled() {
        return after(draft -> draft.publish(writtenAt).cancel(null, writtenAt));
    }

    /** Published, and deleted then. */
    public Event deleted() {
        return after(draft -> draft.publish(writtenAt).delete(writtenAt));
    }

    /** Completed, and archived then. */
    public Event archived() {
        return after(draft -> archived(draft.publish(writtenAt).complete(writtenAt), writtenAt));
    }

    /** The event after these acts, and written down. */
    public Event after(UnaryOperator<Event> acts) {
        var event = acts.apply(Event.draft(organization.id(), plan(), creator, writtenAt));
        scene.write(() -> scene.events().add(organization.id(), List.of(event)));
        return event;
    }
}
