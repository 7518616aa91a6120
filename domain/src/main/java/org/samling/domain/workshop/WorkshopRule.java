package org.samling.domain.workshop;

import org.samling.domain.shared.Rule;

/** The rules of workshops. Who may create them, and that it takes a module, is for the access rules to say. */
public enum WorkshopRule implements Rule {
    TITLE_REQUIRED_NON_EMPTY(Kind.INVALID),
    /** It ends after it begins, and within a year. */
    END_AFTER_START(Kind.INVALID),
    /** From 1 to {@link WorkshopPlan#MOST_DAYS}. */
    DURATION_DAYS_POSITIVE(Kind.INVALID),
    MAX_PARTICIPANTS_POSITIVE_INTEGER(Kind.INVALID),
    /** Who facilitates is a peer mentor or one of the staff, and a member now. */
    FACILITATOR_BELONGS_TO_ORGANIZATION(Kind.INVALID),
    /** A workshop is known in its own organisation alone; elsewhere, and to whom it is not shown, there is none. */
    ORGANIZATION_SCOPE_ISOLATION(Kind.NOT_FOUND),
    VALID_STATUS_TRANSITION(Kind.CONFLICT),
    /** A workshop becomes a draft again only while nobody is registered or waiting. */
    UNSCHEDULE_ONLY_WHEN_EMPTY(Kind.CONFLICT),
    /** There are never more participants than seats, whichever of the two is changed. */
    MAX_PARTICIPANTS_CAPACITY_CHECK(Kind.CONFLICT),
    /** When, by whom, for how many and what sort: once a workshop is completed or cancelled, that is history. */
    COMPLETED_WORKSHOP_IMMUTABLE(Kind.CONFLICT),
    /** A workshop does not become shorter than the days that attendance is recorded for. */
    RECORDED_DAYS_REMAIN(Kind.CONFLICT),
    /** An archived workshop is only read, until it is unarchived. */
    WORKSHOP_ARCHIVED(Kind.CONFLICT),
    /** A deactivated organisation's workshops are archived with it, and stay so when it is reactivated. */
    CASCADE_ARCHIVE_ON_ORGANIZATION_DEACTIVATION(Kind.CONFLICT, Severity.WARNING),
    /** Running a workshop is for whoever facilitates it, and for the staff. */
    FACILITATOR_OR_STAFF_REQUIRED(Kind.FORBIDDEN),
    /** For those who are in the workshop. */
    WORKSHOP_PARTICIPANT_REQUIRED(Kind.FORBIDDEN);

    private final Kind kind;
    private final Severity severity;

    WorkshopRule(Kind kind) {
        this(kind, Severity.ERROR);
    }

    WorkshopRule(Kind kind, Severity severity) {
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
