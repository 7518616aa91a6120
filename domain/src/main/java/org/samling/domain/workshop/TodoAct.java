package org.samling.domain.workshop;

/** What may be done with a to-do. */
public enum TodoAct {
    CHANGE,
    COMPLETE,
    REOPEN,
    DELETE
}
