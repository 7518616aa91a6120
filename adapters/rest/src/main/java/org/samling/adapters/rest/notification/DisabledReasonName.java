package org.samling.adapters.rest.notification;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.domain.notification.WebhookState;

/** Why a webhook is not called, as it is written. */
@Schema(
        name = "WebhookDisabledReason",
        description =
                "Why a webhook is not called: an org admin switched it off, nothing got through any more, or the receiver answered 410.")
public enum DisabledReasonName {
    @JsonProperty("by_org_admin")
    BY_ORG_ADMIN,
    @JsonProperty("nothing_gets_through")
    NOTHING_GETS_THROUGH,
    @JsonProperty("receiver_gone")
    RECEIVER_GONE;

    static DisabledReasonName of(WebhookState.Reason value) {
        return valueOf(value.name());
    }
}
