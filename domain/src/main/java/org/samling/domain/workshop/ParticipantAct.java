package org.samling.domain.workshop;

/** What may be done with somebody's record in a workshop. */
public enum ParticipantAct {
    /** Sign up again. */
    REGISTER,
    PROMOTE,
    CANCEL,
    CHANGE_ROLE,
    CHANGE_NOTES,
    RECORD_ATTENDANCE
}
