package org.samling.domain.workshop;

import static org.samling.domain.workshop.Workshops.END;
import static org.samling.domain.workshop.Workshops.FACILITATOR;
import static org.samling.domain.workshop.Workshops.OSLO;
import static org.samling.domain.workshop.Workshops.START;

import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.UserId;

/** A plan on paper: faultless, until a test writes something else into it. */
final class WrittenPlan {

    @Nullable
    String title = "Å søke jobb med synshemming";

    @Nullable
    String description = "Vi øver på intervjuer.";

    @Nullable
    WorkshopType type = WorkshopType.CAREER;

    @Nullable
    UserId facilitator = FACILITATOR;

    @Nullable
    Instant scheduledStart = START;

    @Nullable
    Instant scheduledEnd = END;

    @Nullable
    String timeZone = "Europe/Oslo";

    @Nullable
    String location = "Storgata 1";

    @Nullable
    Boolean virtual = false;

    @Nullable
    Integer maxParticipants = 12;

    @Nullable
    Integer durationDays = 1;

    @Nullable
    String agenda = "Kaffe først.";

    static WorkshopPlan plan() {
        return plan(_ -> {});
    }

    static WorkshopPlan plan(Consumer<WrittenPlan> difference) {
        var written = new WrittenPlan();
        difference.accept(written);
        return WorkshopPlan.of(
                new WorkshopDescription(
                        written.title,
                        written.description,
                        written.type,
                        written.facilitator,
                        written.scheduledStart,
                        written.scheduledEnd,
                        written.timeZone,
                        written.location,
                        written.virtual,
                        written.maxParticipants,
                        written.durationDays,
                        written.agenda),
                OSLO);
    }
}
