package org.samling.adapters.rest.notification;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.domain.notification.Failure;

/** Why a delivery failed, as it is written. */
@Schema(
        name = "DeliveryFailureReason",
        description =
                "Why a delivery failed: no answer in time, nobody there, not taken, an address that webhooks may not call, no outcome was ever told, or a fault on our side.")
public enum FailureReasonName {
    @JsonProperty("timed_out")
    TIMED_OUT,
    @JsonProperty("unreachable")
    UNREACHABLE,
    @JsonProperty("refused")
    REFUSED,
    @JsonProperty("forbidden_address")
    FORBIDDEN_ADDRESS,
    @JsonProperty("unfinished")
    UNFINISHED,
    @JsonProperty("internal")
    INTERNAL;

    static FailureReasonName of(Failure.Reason value) {
        return valueOf(value.name());
    }
}
