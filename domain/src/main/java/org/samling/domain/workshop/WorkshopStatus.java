package org.samling.domain.workshop;

/** Where a workshop is in its life. */
public enum WorkshopStatus {
    DRAFT,
    SCHEDULED,
    IN_PROGRESS,
    COMPLETED,
    CANCELLED;

    /** Completed and cancelled workshops have no further life. */
    public boolean isFinal() {
        return this == COMPLETED || this == CANCELLED;
    }
}
