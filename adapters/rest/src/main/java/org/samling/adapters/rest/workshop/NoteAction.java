package org.samling.adapters.rest.workshop;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be done with a note, as it is written. */
@Schema(name = "WorkshopNoteAction", description = "What may be done with a note.")
public enum NoteAction {
    @JsonProperty("change")
    CHANGE,
    @JsonProperty("delete")
    DELETE;

    static List<NoteAction> of(boolean changeable) {
        return changeable ? List.of(values()) : List.of();
    }
}
