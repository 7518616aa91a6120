package org.samling.domain.workshop;

/** What somebody is in a workshop. Facilitators hold no seat. */
public enum WorkshopRole {
    PARTICIPANT,
    FACILITATOR
}
