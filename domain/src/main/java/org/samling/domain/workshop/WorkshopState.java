package org.samling.domain.workshop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a workshop is in its life, with what is known only there. */
public sealed interface WorkshopState {

    record Draft() implements WorkshopState {}

    record Scheduled() implements WorkshopState {}

    record InProgress(Instant startedAt) implements WorkshopState {}

    record Completed(Instant startedAt, Instant endedAt) implements WorkshopState {}

    /** Final; it may have begun before. */
    record Cancelled(
            Instant at, @Nullable String reason, @Nullable Instant startedAt) implements WorkshopState {}

    default WorkshopStatus status() {
        return switch (this) {
            case Draft() -> WorkshopStatus.DRAFT;
            case Scheduled() -> WorkshopStatus.SCHEDULED;
            case InProgress _ -> WorkshopStatus.IN_PROGRESS;
            case Completed _ -> WorkshopStatus.COMPLETED;
            case Cancelled _ -> WorkshopStatus.CANCELLED;
        };
    }
}
