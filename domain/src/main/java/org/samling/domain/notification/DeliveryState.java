package org.samling.domain.notification;

import java.time.Instant;

/** What has become of a delivery. */
public sealed interface DeliveryState {

    /** It is to be tried at this time; while somebody tries it, this is when others may think that one dead. */
    record Waiting(Instant dueAt) implements DeliveryState {}

    record Delivered(Instant at) implements DeliveryState {}

    /** It failed as often as it may. Others no longer wait for it, and an org admin can send it again. */
    record Parked(Instant at) implements DeliveryState {}

    /** There is nobody to deliver it to any more. */
    record Withdrawn(Instant at) implements DeliveryState {}

    default DeliveryStatus status() {
        return switch (this) {
            case Waiting waiting -> DeliveryStatus.WAITING;
            case Delivered delivered -> DeliveryStatus.DELIVERED;
            case Parked parked -> DeliveryStatus.PARKED;
            case Withdrawn withdrawn -> DeliveryStatus.WITHDRAWN;
        };
    }
}
