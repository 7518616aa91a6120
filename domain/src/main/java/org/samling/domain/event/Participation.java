package org.samling.domain.event;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Findings;

/** How somebody stands with an event, with what is known only then: who cancelled cannot have attended. */
public sealed interface Participation {

    record Registered() implements Participation {}

    record Waitlisted(long queueNumber) implements Participation {}

    record Attended(Instant at) implements Participation {}

    record NoShow() implements Participation {}

    record Cancelled(Instant at) implements Participation {}

    /** For those who have kept it: what belongs to one status is there with that one, and with no other. */
    static Participation restored(
            EventParticipantStatus status,
            @Nullable Long queueNumber,
            @Nullable Instant cancelledAt,
            @Nullable Instant attendedAt) {
        new Findings()
                .check(
                        (cancelledAt != null) == (status == EventParticipantStatus.CANCELLED),
                        EventParticipantRule.CANCELLED_AT_REQUIRES_CANCELLED_STATUS,
                        "cancelled_at")
                .check(
                        (attendedAt != null) == (status == EventParticipantStatus.ATTENDED),
                        EventParticipantRule.ATTENDED_AT_REQUIRES_ATTENDED_STATUS,
                        "attended_at")
                .warningsOrThrow();
        return switch (status) {
            case REGISTERED -> new Registered();
            case WAITLISTED -> new Waitlisted(Objects.requireNonNull(queueNumber));
            case ATTENDED -> new Attended(Objects.requireNonNull(attendedAt));
            case NO_SHOW -> new NoShow();
            case CANCELLED -> new Cancelled(Objects.requireNonNull(cancelledAt));
        };
    }

    default EventParticipantStatus status() {
        return switch (this) {
            case Registered() -> EventParticipantStatus.REGISTERED;
            case Waitlisted _ -> EventParticipantStatus.WAITLISTED;
            case Attended _ -> EventParticipantStatus.ATTENDED;
            case NoShow() -> EventParticipantStatus.NO_SHOW;
            case Cancelled _ -> EventParticipantStatus.CANCELLED;
        };
    }
}
