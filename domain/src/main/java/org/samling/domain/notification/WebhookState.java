package org.samling.domain.notification;

import java.time.Instant;

/** Whether a webhook is called, and if not, since when and why. */
public sealed interface WebhookState {

    record Enabled() implements WebhookState {}

    record Disabled(Instant at, Reason reason) implements WebhookState {}

    default boolean isEnabled() {
        return this instanceof Enabled;
    }

    /** Why a webhook is not called. */
    enum Reason {
        /** An org admin switched it off. */
        BY_ORG_ADMIN,
        /** A message failed as often as it may, and no other got through meanwhile. */
        NOTHING_GETS_THROUGH,
        /** The receiver answered 410, that it is gone. */
        RECEIVER_GONE
    }
}
