package org.samling.adapters.rest.workshop;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.domain.workshop.ParticipantAct;

/** What may be done with somebody's record, as it is written. */
@Schema(name = "WorkshopParticipantAction", description = "What may be done with somebody's record in a workshop.")
public enum ParticipantAction {
    @JsonProperty("register")
    REGISTER,
    @JsonProperty("promote")
    PROMOTE,
    @JsonProperty("cancel")
    CANCEL,
    @JsonProperty("change_role")
    CHANGE_ROLE,
    @JsonProperty("change_notes")
    CHANGE_NOTES,
    @JsonProperty("record_attendance")
    RECORD_ATTENDANCE;

    static ParticipantAction of(ParticipantAct act) {
        return valueOf(act.name());
    }
}
