package org.samling.adapters.rest.notification;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.application.notification.NoticedThing;

/** The sorts of things that notices are about, as they are written. */
@Schema(name = "NoticedThingType", description = "The sort of thing that a notice is about.")
public enum NoticedThingType {
    @JsonProperty("workshop")
    WORKSHOP,
    @JsonProperty("event")
    EVENT,
    @JsonProperty("workshop_todo")
    WORKSHOP_TODO,
    @JsonProperty("webhook")
    WEBHOOK;

    static NoticedThingType of(NoticedThing thing) {
        return valueOf(thing.type().toUpperCase(Locale.ROOT));
    }
}
