package org.samling.application.notification;

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
    TODO_ASSIGNED,
    FACILITATOR_ASSIGNED
}
