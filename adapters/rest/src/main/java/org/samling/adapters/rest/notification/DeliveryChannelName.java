package org.samling.adapters.rest.notification;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.domain.notification.Channel;

/** A way out of the service, as it is written. */
@Schema(
        name = "DeliveryChannel",
        description =
                "By which way a notice leaves the service: by e-mail, by one of the organisation's webhooks, or by the operator's message broker.")
public enum DeliveryChannelName {
    @JsonProperty("email")
    EMAIL,
    @JsonProperty("webhook")
    WEBHOOK,
    @JsonProperty("broker")
    BROKER;

    static DeliveryChannelName of(Channel value) {
        return valueOf(value.name());
    }

    Channel value() {
        return Channel.valueOf(name());
    }
}
