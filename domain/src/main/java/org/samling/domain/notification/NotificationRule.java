package org.samling.domain.notification;

import org.samling.domain.shared.Rule;

/** The rules of notices, webhooks and deliveries. */
public enum NotificationRule implements Rule {
    /** Whoever has signed up learns of a cancellation at least in the inbox. */
    CANCELLATION_NOTICES_STAY_IN_INBOX(Kind.INVALID),
    /** How long before the start people are reminded: from an hour to two weeks. */
    REMINDER_HOURS_IN_RANGE(Kind.INVALID),
    /** A webhook is called at an address of the web, and nothing else. */
    VALID_WEBHOOK_URL(Kind.INVALID),
    /** What is told must not be read on the way. */
    WEBHOOK_URL_HTTPS(Kind.INVALID),
    /** A webhook is called on the internet, by a name, not inside the network that the service runs in. */
    WEBHOOK_URL_PUBLIC(Kind.INVALID),
    /** A webhook wants to hear of something. */
    WEBHOOK_KINDS_REQUIRED(Kind.INVALID),
    /** An organisation has a limited number of webhooks. */
    WEBHOOKS_LIMIT(Kind.CONFLICT),
    /** What is under way cannot be sent again, and an e-mail that has arrived neither. */
    VALID_DELIVERY_TRANSITION(Kind.CONFLICT),
    /** Nobody is told of a seat in something that the same person knows to be cancelled. */
    NOTICE_OVERTAKEN(Kind.CONFLICT),
    /** A webhook that is switched off is not called. */
    WEBHOOK_ENABLED(Kind.CONFLICT);

    private final Kind kind;

    NotificationRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
