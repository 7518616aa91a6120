package org.samling.adapters.rest.workshop;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.domain.workshop.TodoAct;

/** What may be done with a to-do, as it is written. */
@Schema(name = "WorkshopTodoAction", description = "What may be done with a to-do.")
public enum TodoAction {
    @JsonProperty("change")
    CHANGE,
    @JsonProperty("complete")
    COMPLETE,
    @JsonProperty("reopen")
    REOPEN,
    @JsonProperty("delete")
    DELETE;

    static TodoAction of(TodoAct act) {
        return valueOf(act.name());
    }
}
