package org.samling.adapters.rest.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.application.event.EventAttendance;

/** Whether somebody was there, as it is written. */
@Schema(name = "EventAttendance", description = "Whether somebody was there; unknown takes back what was recorded.")
public enum EventAttendanceName {
    @JsonProperty("attended")
    ATTENDED,
    @JsonProperty("no_show")
    NO_SHOW,
    @JsonProperty("unknown")
    UNKNOWN;

    static EventAttendanceName of(EventAttendance value) {
        return valueOf(value.name());
    }

    EventAttendance value() {
        return EventAttendance.valueOf(name());
    }
}
