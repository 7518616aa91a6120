package org.samling.domain.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where an event is in its life, with what is known only there. */
public sealed interface EventState {

    record Draft() implements EventState {}

    record Published() implements EventState {}

    record InProgress() implements EventState {}

    record Completed() implements EventState {}

    record Cancelled(Instant at, @Nullable String reason) implements EventState {}

    default EventStatus status() {
        return switch (this) {
            case Draft() -> EventStatus.DRAFT;
            case Published() -> EventStatus.PUBLISHED;
            case InProgress() -> EventStatus.IN_PROGRESS;
            case Completed() -> EventStatus.COMPLETED;
            case Cancelled _ -> EventStatus.CANCELLED;
        };
    }
}
