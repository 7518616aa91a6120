package org.samling.domain.workshop;

import org.samling.domain.shared.Rule;

/** The rules of taking part in workshops. */
public enum ParticipantRule implements Rule {
    /** Whoever is to take part is a member of the organisation now. */
    USER_ID_MUST_EXIST(Kind.INVALID),
    ROLE_IN_WORKSHOP_REQUIRED(Kind.INVALID),
    /** Workshops are for peer mentors and staff. */
    PEER_MENTOR_OR_STAFF_REQUIRED(Kind.INVALID),
    /** Whoever is cancelled would like to know why. */
    CANCELLATION_REASON_ON_CANCEL(Kind.INVALID, Severity.WARNING),
    /** Attendance is recorded for the days that the workshop has. */
    DAY_WITHIN_WORKSHOP(Kind.INVALID),
    WORKSHOP_ID_MUST_EXIST(Kind.NOT_FOUND),
    /** A person has one record in a workshop; who has cancelled can sign up again with it. */
    UNIQUE_PARTICIPANT_PER_WORKSHOP(Kind.CONFLICT),
    VALID_REGISTRATION_STATUS_TRANSITION(Kind.CONFLICT),
    /** Beyond the last seat there is only the waitlist, and a caller may decline that. */
    CAPACITY_CHECK_ON_REGISTER(Kind.CONFLICT),
    /** Sign-up is open while a workshop is scheduled and has not begun; the staff may add who walks in while it is under way. */
    REGISTRATION_OPEN(Kind.CONFLICT),
    /** One cancels for oneself until the workshop begins; the staff for others until it is over. */
    CANCELLATION_OPEN(Kind.CONFLICT),
    ATTENDANCE_ONLY_AFTER_WORKSHOP_DATE(Kind.CONFLICT),
    CANCELLED_PARTICIPANT_CANNOT_ATTEND(Kind.CONFLICT),
    WAITLISTED_PARTICIPANT_CANNOT_ATTEND(Kind.CONFLICT);

    private final Kind kind;
    private final Severity severity;

    ParticipantRule(Kind kind) {
        this(kind, Severity.ERROR);
    }

    ParticipantRule(Kind kind, Severity severity) {
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
