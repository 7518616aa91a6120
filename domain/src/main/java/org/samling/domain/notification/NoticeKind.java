package org.samling.domain.notification;

/** What somebody is told of. */
public enum NoticeKind {
    /** The person got a seat. */
    REGISTERED,
    /** The person is in the queue; the position is told. */
    WAITLISTED,
    /** A seat has become free, and it is the person's now. */
    PROMOTED,
    /** Somebody else has cancelled the person's registration. */
    CANCELLED,
    WORKSHOP_CANCELLED,
    EVENT_CANCELLED,
    /** It begins at another time, or takes place elsewhere; the old and the new one are told. */
    MOVED,
    /** It begins soon, or is due soon. */
    REMINDER,
    TODO_ASSIGNED,
    FACILITATOR_ASSIGNED,
    /** Nothing gets through to a webhook any more, and it is no longer called; org admins are told. */
    WEBHOOK_DISABLED;

    /** Whoever does not hear of it would come in vain. */
    public boolean isCancellation() {
        return switch (this) {
            case CANCELLED, WORKSHOP_CANCELLED, EVENT_CANCELLED -> true;
            case REGISTERED,
                    WAITLISTED,
                    PROMOTED,
                    MOVED,
                    REMINDER,
                    TODO_ASSIGNED,
                    FACILITATOR_ASSIGNED,
                    WEBHOOK_DISABLED -> false;
        };
    }
}
