package org.samling.domain.notification;

/** A way out of the service. The inbox is none: it is part of the service. */
public enum Channel {
    EMAIL,
    WEBHOOK,
    /** The operator's message broker. */
    BROKER
}
