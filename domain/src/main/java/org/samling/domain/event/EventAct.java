package org.samling.domain.event;

/** What may be done with an event. */
public enum EventAct {
    CHANGE,
    PUBLISH,
    UNPUBLISH,
    START,
    COMPLETE,
    CANCEL,
    DELETE,
    RESTORE,
    DUPLICATE,
    SIGN_UP,
    SIGN_UP_OTHERS,
    RECORD_ATTENDANCE
}
