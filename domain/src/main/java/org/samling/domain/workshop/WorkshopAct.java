package org.samling.domain.workshop;

/** What may be done with a workshop. */
public enum WorkshopAct {
    CHANGE,
    CHANGE_AGENDA,
    SCHEDULE,
    UNSCHEDULE,
    START,
    COMPLETE,
    CANCEL,
    ARCHIVE,
    UNARCHIVE,
    DUPLICATE,
    REGISTER,
    REGISTER_OTHERS,
    RECORD_ATTENDANCE,
    ADD_NOTE,
    ADD_TODO
}
