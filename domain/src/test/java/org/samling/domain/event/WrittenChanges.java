package org.samling.domain.event;

import static org.samling.domain.event.Events.DEADLINE;
import static org.samling.domain.event.Events.END;
import static org.samling.domain.event.Events.START;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Change;

/** What somebody wants changed, on paper: nothing, until a test writes something into it. */
final class WrittenChanges {

    Change<String> title = Change.keep();
    Change<String> description = Change.keep();
    Change<String> type = Change.keep();
    Change<Instant> start = Change.keep();
    Change<Instant> end = Change.keep();
    Change<String> timeZone = Change.keep();
    Change<String> location = Change.keep();
    Change<GeoDescription.Changes> geo = Change.keep();
    Change<Integer> capacity = Change.keep();
    Change<String> visibility = Change.keep();
    Change<Instant> signupDeadline = Change.keep();
    Change<Metadata.Changes> metadata = Change.keep();

    static EventChanges changes(Consumer<WrittenChanges> difference) {
        var written = new WrittenChanges();
        difference.accept(written);
        return new EventChanges(
                written.title,
                written.description,
                written.type,
                written.start,
                written.end,
                written.timeZone,
                written.location,
                written.geo,
                written.capacity,
                written.visibility,
                written.signupDeadline,
                written.metadata);
    }

    /** A change of this attribute, to something that it is not in a {@link WrittenPlan}. */
    static EventChanges changing(String attribute) {
        return changes(written -> {
            switch (attribute) {
                case "title" -> written.title = Change.to("Høstmøte");
                case "description" -> written.description = Change.to("Uten vafler.");
                case "event_type" -> written.type = Change.to("webinar");
                case "start_at" -> written.start = Change.to(START.minusSeconds(60));
                case "end_at" -> written.end = Change.to(END.plusSeconds(60));
                case "time_zone" -> written.timeZone = Change.to("Arctic/Longyearbyen");
                case "location" -> written.location = Change.to("Storgata 2");
                case "location_geo" ->
                    written.geo = Change.to(new GeoDescription.Changes(Change.to(60.0), Change.to(11.0)));
                case "capacity" -> written.capacity = Change.to(13);
                case "visibility" -> written.visibility = Change.to("coordinators");
                case "signup_deadline" -> written.signupDeadline = Change.to(DEADLINE.plusSeconds(60));
                case "metadata" -> written.metadata = Change.to(_ -> new Metadata("{}"));
                default -> throw new IllegalArgumentException(attribute);
            }
        });
    }

    /** A change that clears this attribute. */
    static EventChanges clearing(String attribute) {
        return changes(written -> {
            switch (attribute) {
                case "title" -> written.title = nothing();
                case "description" -> written.description = nothing();
                case "event_type" -> written.type = nothing();
                case "start_at" -> written.start = nothing();
                case "end_at" -> written.end = nothing();
                case "time_zone" -> written.timeZone = nothing();
                case "location" -> written.location = nothing();
                case "location_geo" -> written.geo = nothing();
                case "capacity" -> written.capacity = nothing();
                case "visibility" -> written.visibility = nothing();
                case "signup_deadline" -> written.signupDeadline = nothing();
                case "metadata" -> written.metadata = nothing();
                default -> throw new IllegalArgumentException(attribute);
            }
        });
    }

    private static <T> Change<T> nothing() {
        return Change.to((@Nullable T) null);
    }
}
