package org.samling.application.event;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.samling.domain.event.EventChanges;
import org.samling.domain.event.EventType;
import org.samling.domain.event.GeoDescription;
import org.samling.domain.event.Metadata;
import org.samling.domain.event.Visibility;
import org.samling.domain.shared.Change;

/** What somebody wants changed in an event; what is not mentioned stays. */
public final class EventChangesSketch {

    private Change<String> title = Change.keep();
    private Change<String> type = Change.keep();
    private Change<Instant> start = Change.keep();
    private Change<Instant> end = Change.keep();
    private Change<String> location = Change.keep();
    private Change<GeoDescription.Changes> geo = Change.keep();
    private Change<Integer> seats = Change.keep();
    private Change<String> visibility = Change.keep();
    private Change<Instant> deadline = Change.keep();
    private Change<Metadata.Changes> metadata = Change.keep();

    private EventChangesSketch() {}

    public static EventChangesSketch changing() {
        return new EventChangesSketch();
    }

    public EventChangesSketch title(@Nullable String newTitle) {
        title = Change.to(newTitle);
        return this;
    }

    public EventChangesSketch type(EventType newType) {
        type = Change.to(newType.name().toLowerCase(Locale.ROOT));
        return this;
    }

    /** It begins then, and takes two hours. */
    public EventChangesSketch start(Instant newStart) {
        start = Change.to(newStart);
        end = Change.to(newStart.plus(Duration.ofHours(2)));
        return this;
    }

    public EventChangesSketch end(Instant newEnd) {
        end = Change.to(newEnd);
        return this;
    }

    public EventChangesSketch location(@Nullable String newLocation) {
        location = Change.to(newLocation);
        return this;
    }

    public EventChangesSketch point(double lat, double lng) {
        geo = Change.to(new GeoDescription.Changes(Change.to(lat), Change.to(lng)));
        return this;
    }

    public EventChangesSketch seats(@Nullable Integer newSeats) {
        seats = Change.to(newSeats);
        return this;
    }

    public EventChangesSketch visibility(Visibility newVisibility) {
        visibility = Change.to(newVisibility.name().toLowerCase(Locale.ROOT));
        return this;
    }

    public EventChangesSketch deadline(@Nullable Instant newDeadline) {
        deadline = Change.to(newDeadline);
        return this;
    }

    public EventChangesSketch metadata(Metadata newMetadata) {
        metadata = Change.to(current -> newMetadata);
        return this;
    }

    public EventChanges changes() {
        return new EventChanges(
                title,
                Change.keep(),
                type,
                start,
                end,
                Change.keep(),
                location,
                geo,
                seats,
                visibility,
                deadline,
                metadata);
    }
}
