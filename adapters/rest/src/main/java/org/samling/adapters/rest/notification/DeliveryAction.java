package org.samling.adapters.rest.notification;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.domain.notification.DeliveryAct;

/** What may be done with a delivery, as it is written. */
@Schema(name = "DeliveryAction", description = "What may be done with a delivery.")
public enum DeliveryAction {
    @JsonProperty("send_again")
    SEND_AGAIN;

    static DeliveryAction of(DeliveryAct value) {
        return valueOf(value.name());
    }
}
