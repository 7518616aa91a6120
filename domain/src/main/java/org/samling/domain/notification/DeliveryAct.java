package org.samling.domain.notification;

/** What can be done with a delivery. */
public enum DeliveryAct {
    SEND_AGAIN
}
