package org.samling.domain.notification;

/** What has become of a delivery, in one word. */
public enum DeliveryStatus {
    WAITING,
    DELIVERED,
    PARKED,
    WITHDRAWN
}
