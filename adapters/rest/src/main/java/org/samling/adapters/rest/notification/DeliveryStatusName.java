package org.samling.adapters.rest.notification;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.domain.notification.DeliveryStatus;

/** What has become of a delivery, as it is written. */
@Schema(
        name = "DeliveryStatus",
        description =
                "What has become of a delivery: it waits to be tried, it has arrived, it failed as often as it may, or there is nobody to deliver it to any more.")
public enum DeliveryStatusName {
    @JsonProperty("waiting")
    WAITING,
    @JsonProperty("delivered")
    DELIVERED,
    @JsonProperty("parked")
    PARKED,
    @JsonProperty("withdrawn")
    WITHDRAWN;

    static DeliveryStatusName of(DeliveryStatus value) {
        return valueOf(value.name());
    }

    DeliveryStatus value() {
        return DeliveryStatus.valueOf(name());
    }
}
