package org.samling.domain.workshop;

import org.samling.domain.shared.Rule;

/** The rules of a workshop's to-dos. */
public enum TodoRule implements Rule {
    TITLE_REQUIRED(Kind.INVALID),
    /** From 0 to {@link TodoContent#GREATEST_SORT_ORDER}. */
    SORT_ORDER_NON_NEGATIVE(Kind.INVALID),
    /** A new order names each to-do of the workshop once. */
    WHOLE_ORDER_REQUIRED(Kind.INVALID),
    DUE_DATE_NOT_IN_PAST_ON_CREATE(Kind.INVALID, Severity.WARNING),
    /** Who is not in the workshop can neither see the to-do nor complete it. */
    ASSIGNED_USER_BELONGS_TO_WORKSHOP(Kind.INVALID, Severity.WARNING),
    WORKSHOP_MUST_EXIST(Kind.NOT_FOUND),
    ONLY_WORKSHOP_PARTICIPANTS_CAN_COMPLETE(Kind.FORBIDDEN),
    /** What is done stays stamped with the moment and the person; it is not done a second time. */
    COMPLETION_TIMESTAMP_ON_DONE(Kind.CONFLICT),
    /** Reopening clears the stamp; where there is none, there is nothing to reopen. */
    CLEAR_COMPLETION_ON_REOPEN(Kind.CONFLICT);

    private final Kind kind;
    private final Severity severity;

    TodoRule(Kind kind) {
        this(kind, Severity.ERROR);
    }

    TodoRule(Kind kind, Severity severity) {
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
