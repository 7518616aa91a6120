package org.samling.application.enrolment;

/** What became of somebody's record. */
public enum MoveKind {
    REGISTERED,
    WAITLISTED,
    PROMOTED,
    CANCELLED,
    CHANGED,
    ATTENDANCE_RECORDED
}
