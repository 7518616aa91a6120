package org.samling.adapters.rest.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sorts of things that audit entries are about, as they are written. */
@Schema(description = "The sort of thing that an entry is about. A module goes by its organisation's id.")
public enum AuditedThingType {
    @JsonProperty("organization")
    ORGANIZATION,
    @JsonProperty("member")
    MEMBER,
    @JsonProperty("module")
    MODULE,
    @JsonProperty("workshop")
    WORKSHOP,
    @JsonProperty("workshop_participant")
    WORKSHOP_PARTICIPANT,
    @JsonProperty("workshop_note")
    WORKSHOP_NOTE,
    @JsonProperty("workshop_todo")
    WORKSHOP_TODO,
    @JsonProperty("event")
    EVENT,
    @JsonProperty("event_participant")
    EVENT_PARTICIPANT,
    @JsonProperty("webhook")
    WEBHOOK,
    @JsonProperty("delivery")
    DELIVERY;

    static AuditedThingType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
