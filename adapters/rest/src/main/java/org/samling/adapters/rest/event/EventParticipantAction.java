package org.samling.adapters.rest.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.domain.event.EventParticipantAct;

/** What may be done with somebody's record, as it is written. */
@Schema(name = "EventParticipantAction", description = "What may be done with somebody's record in an event.")
public enum EventParticipantAction {
    @JsonProperty("sign_up")
    SIGN_UP,
    @JsonProperty("promote")
    PROMOTE,
    @JsonProperty("cancel")
    CANCEL,
    @JsonProperty("change_notes")
    CHANGE_NOTES,
    @JsonProperty("mark_attended")
    MARK_ATTENDED,
    @JsonProperty("mark_no_show")
    MARK_NO_SHOW,
    @JsonProperty("undo_attendance")
    UNDO_ATTENDANCE;

    static EventParticipantAction of(EventParticipantAct value) {
        return valueOf(value.name());
    }
}
