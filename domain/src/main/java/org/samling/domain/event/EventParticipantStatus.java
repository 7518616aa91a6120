package org.samling.domain.event;

/** How somebody stands with an event. */
public enum EventParticipantStatus {
    REGISTERED,
    WAITLISTED,
    ATTENDED,
    NO_SHOW,
    CANCELLED
}
