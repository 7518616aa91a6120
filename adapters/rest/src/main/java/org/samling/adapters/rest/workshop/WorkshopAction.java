package org.samling.adapters.rest.workshop;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.domain.workshop.WorkshopAct;

/** What may be done with a workshop, as it is written. */
@Schema(name = "WorkshopAction", description = "What may be done with a workshop.")
public enum WorkshopAction {
    @JsonProperty("change")
    CHANGE,
    @JsonProperty("change_agenda")
    CHANGE_AGENDA,
    @JsonProperty("schedule")
    SCHEDULE,
    @JsonProperty("unschedule")
    UNSCHEDULE,
    @JsonProperty("start")
    START,
    @JsonProperty("complete")
    COMPLETE,
    @JsonProperty("cancel")
    CANCEL,
    @JsonProperty("archive")
    ARCHIVE,
    @JsonProperty("unarchive")
    UNARCHIVE,
    @JsonProperty("duplicate")
    DUPLICATE,
    @JsonProperty("register")
    REGISTER,
    @JsonProperty("register_others")
    REGISTER_OTHERS,
    @JsonProperty("record_attendance")
    RECORD_ATTENDANCE,
    @JsonProperty("add_note")
    ADD_NOTE,
    @JsonProperty("add_todo")
    ADD_TODO;

    static WorkshopAction of(WorkshopAct act) {
        return valueOf(act.name());
    }
}
