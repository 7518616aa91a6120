package org.samling.adapters.notification.webhook;

import org.samling.domain.notification.Failure;

/** A call that got no answer. */
final class FailedCall extends Exception {

    private static final long serialVersionUID = 1L;

    private final Failure.Reason reason;

    FailedCall(Failure.Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    FailedCall(Failure.Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    Failure.Reason reason() {
        return reason;
    }
}
