package org.samling.adapters.rest.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.domain.event.EventAct;

/** What may be done with an event, as it is written. */
@Schema(name = "EventAction", description = "What may be done with an event.")
public enum EventAction {
    @JsonProperty("change")
    CHANGE,
    @JsonProperty("publish")
    PUBLISH,
    @JsonProperty("unpublish")
    UNPUBLISH,
    @JsonProperty("start")
    START,
    @JsonProperty("complete")
    COMPLETE,
    @JsonProperty("cancel")
    CANCEL,
    @JsonProperty("delete")
    DELETE,
    @JsonProperty("restore")
    RESTORE,
    @JsonProperty("duplicate")
    DUPLICATE,
    @JsonProperty("sign_up")
    SIGN_UP,
    @JsonProperty("sign_up_others")
    SIGN_UP_OTHERS,
    @JsonProperty("record_attendance")
    RECORD_ATTENDANCE;

    static EventAction of(EventAct value) {
        return valueOf(value.name());
    }
}
