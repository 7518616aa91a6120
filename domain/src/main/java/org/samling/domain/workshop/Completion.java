package org.samling.domain.workshop;

import java.time.Instant;
import org.samling.domain.shared.UserId;

/** Whether a to-do is done, and then when and by whom. */
public sealed interface Completion {

    record Open() implements Completion {}

    record Done(Instant at, UserId by) implements Completion {}

    default boolean isDone() {
        return this instanceof Done;
    }
}
