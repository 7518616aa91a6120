package org.samling.application.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a notice tells beside its kind and its thing: the place in the queue, or when and where it was before it was moved. A
 * location may be somebody's home, and so never leaves by a webhook or a broker.
 */
public record NoticeFacts(
        @Nullable Long waitlistPosition,
        @Nullable Instant oldStart,
        @Nullable Instant newStart,
        @Nullable String oldLocation,
        @Nullable String newLocation) {

    public static final NoticeFacts NONE = new NoticeFacts(null, null, null, null, null);

    /** What of it may be told to somebody who may not see the thing. */
    public NoticeFacts withoutTimeAndPlace() {
        return new NoticeFacts(waitlistPosition, null, null, null, null);
    }
}
