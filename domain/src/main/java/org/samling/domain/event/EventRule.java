package org.samling.domain.event;

import org.samling.domain.shared.Rule;

/** The rules of events. Who may create them is for the access rules to say. */
public enum EventRule implements Rule {
    TITLE_REQUIRED_NONBLANK(Kind.INVALID),
    /** It ends after it begins, and within a year. */
    END_AFTER_START(Kind.INVALID),
    DEADLINE_BEFORE_START(Kind.INVALID),
    CAPACITY_POSITIVE(Kind.INVALID),
    VALID_ENUM_VALUES(Kind.INVALID),
    METADATA_TOO_LARGE(Kind.INVALID),
    /** A point that is nowhere on earth is kept, and pointed out. */
    GEO_COORDINATES_VALID(Kind.INVALID, Severity.WARNING),
    /** Copies are made for a year at most, once a week. */
    COPIES_WITHIN_A_YEAR(Kind.INVALID),
    /** An event belongs to an organisation that there is. */
    ORGANIZATION_EXISTS(Kind.NOT_FOUND),
    /** An event is known in its own organisation alone; elsewhere, and to whom it is not shown, there is none. */
    TENANT_SCOPED_OWNERSHIP(Kind.NOT_FOUND),
    VALID_STATUS_TRANSITION(Kind.CONFLICT),
    /** An event becomes a draft again only while nobody is registered or waiting. */
    UNPUBLISH_ONLY_WHEN_EMPTY(Kind.CONFLICT),
    /** There are never more participants than seats, whichever of the two is changed. */
    CAPACITY_ENFORCED_ON_SIGNUP(Kind.CONFLICT),
    /** Sign-up is open while an event is published, until the deadline, if there is one. */
    SIGNUP_WINDOW_RESPECTED(Kind.CONFLICT),
    /** When, for how many, for whom and what sort: once an event is completed or cancelled, that is history. */
    COMPLETED_EVENT_IMMUTABLE(Kind.CONFLICT),
    /** A deleted event stays, and is only read until it is restored. */
    SOFT_DELETE_ONLY(Kind.CONFLICT),
    /** Every change of an event is written down; what leaves nothing to write down is none. */
    AUDIT_LOGGED_CHANGES(Kind.CONFLICT),
    /** Cancelling an event tells everybody who is registered or waiting, and whoever cancels is told how many. */
    CANCELLATION_NOTIFIES_PARTICIPANTS(Kind.CONFLICT, Severity.WARNING),
    /** An event that ended over a year ago is archived, and only read. */
    EVENT_ARCHIVED(Kind.CONFLICT);

    private final Kind kind;
    private final Severity severity;

    EventRule(Kind kind) {
        this(kind, Severity.ERROR);
    }

    EventRule(Kind kind, Severity severity) {
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
