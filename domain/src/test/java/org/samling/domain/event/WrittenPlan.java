package org.samling.domain.event;

import static org.samling.domain.event.Events.DEADLINE;
import static org.samling.domain.event.Events.END;
import static org.samling.domain.event.Events.OSLO;
import static org.samling.domain.event.Events.START;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A plan on paper: faultless, until a test writes something else into it. */
final class WrittenPlan {

    @Nullable
    String title = "Vårmøte";

    @Nullable
    String description = "Vi møtes og spiser vafler.";

    @Nullable
    String type = "meeting";

    @Nullable
    Instant start = START;

    @Nullable
    Instant end = END;

    @Nullable
    String timeZone = "Europe/Oslo";

    @Nullable
    String location = "Storgata 1";

    @Nullable
    GeoDescription geo = new GeoDescription(59.9139, 10.7522);

    @Nullable
    Integer capacity = 12;

    @Nullable
    String visibility = "organization";

    @Nullable
    Instant signupDeadline = DEADLINE;

    @Nullable
    Metadata metadata = new Metadata("{\"sal\":\"B\"}");

    static EventPlan plan() {
        return plan(_ -> {});
    }

    static EventPlan plan(Consumer<WrittenPlan> difference) {
        var written = new WrittenPlan();
        difference.accept(written);
        return EventPlan.of(
                new EventDescription(
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
                        written.metadata),
                OSLO);
    }
}
