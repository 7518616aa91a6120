package org.samling.domain.workshop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How somebody stands with a workshop, with what is known only then: who cancelled cannot have attended. */
public sealed interface Registration {

    record Registered(Attendance attendance) implements Registration {}

    record Waitlisted(long queueNumber) implements Registration {}

    record Cancelled(Instant at, @Nullable String reason) implements Registration {}

    default RegistrationStatus status() {
        return switch (this) {
            case Registered _ -> RegistrationStatus.REGISTERED;
            case Waitlisted _ -> RegistrationStatus.WAITLISTED;
            case Cancelled _ -> RegistrationStatus.CANCELLED;
        };
    }
}
