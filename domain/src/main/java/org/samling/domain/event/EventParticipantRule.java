package org.samling.domain.event;

import org.samling.domain.shared.Rule;

/** The rules of taking part in events. */
public enum EventParticipantRule implements Rule {
    /** Whoever is to take part is a member of the organisation now. */
    USER_ID_EXISTS(Kind.INVALID),
    /** An event is for those who can see it, and for whom the staff invite where it is by invitation only. */
    VISIBILITY_REACHES_PARTICIPANT(Kind.INVALID),
    REGISTERED_AT_NOT_FUTURE(Kind.INVALID),
    CANCELLED_AT_REQUIRES_CANCELLED_STATUS(Kind.INVALID),
    ATTENDED_AT_REQUIRES_ATTENDED_STATUS(Kind.INVALID),
    EVENT_ID_EXISTS(Kind.NOT_FOUND),
    /** Nobody takes part in another organisation's event, nor signs anybody up for it. */
    TENANT_ISOLATION(Kind.NOT_FOUND),
    /** A person has one record in an event; who has cancelled can sign up again with it. */
    UNIQUE_PARTICIPANT_PER_EVENT(Kind.CONFLICT),
    NO_SIGN_UP_TO_PAST_EVENTS(Kind.CONFLICT),
    VALID_STATUS_TRANSITION(Kind.CONFLICT),
    /** A seat that is given back goes to whoever has waited longest, and whoever gives it back is told so. */
    WAITLIST_PROMOTION(Kind.CONFLICT, Severity.WARNING),
    /** Cancelling somebody who was there forgets that, and whoever does it is told so. */
    CANCELLED_CLEARS_ATTENDED(Kind.CONFLICT, Severity.WARNING),
    /** One cancels for oneself until the event begins; the staff for others until it is over. */
    EVENT_CANCELLATION_OPEN(Kind.CONFLICT),
    /** Attendance is recorded from the start on, for what takes place. */
    ATTENDANCE_FROM_START_ON(Kind.CONFLICT);

    private final Kind kind;
    private final Severity severity;

    EventParticipantRule(Kind kind) {
        this(kind, Severity.ERROR);
    }

    EventParticipantRule(Kind kind, Severity severity) {
        this.kind = kind;
        this.severity = severity;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
