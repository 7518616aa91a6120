package org.samling.domain.notification;

import java.util.UUID;

/** Names a delivery. */
public record DeliveryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
