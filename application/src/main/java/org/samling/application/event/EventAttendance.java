package org.samling.application.event;

/** What can be recorded about somebody's having been there. */
public enum EventAttendance {
    ATTENDED,
    NO_SHOW,
    /** Takes back what was recorded. */
    UNKNOWN
}
