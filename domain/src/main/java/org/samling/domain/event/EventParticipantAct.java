package org.samling.domain.event;

/** What may be done with somebody's record in an event. */
public enum EventParticipantAct {
    /** Sign up again. */
    SIGN_UP,
    PROMOTE,
    CANCEL,
    CHANGE_NOTES,
    MARK_ATTENDED,
    MARK_NO_SHOW,
    UNDO_ATTENDANCE
}
