package org.samling.domain.event;

/** Where an event is in its life. */
public enum EventStatus {
    DRAFT,
    PUBLISHED,
    IN_PROGRESS,
    COMPLETED,
    CANCELLED;

    /** Completed and cancelled events have no further life. */
    public boolean isFinal() {
        return this == COMPLETED || this == CANCELLED;
    }
}
