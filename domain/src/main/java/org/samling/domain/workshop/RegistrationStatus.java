package org.samling.domain.workshop;

/** How somebody stands with a workshop. */
public enum RegistrationStatus {
    REGISTERED,
    WAITLISTED,
    CANCELLED
}
