package org.samling.adapters.rest.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.domain.event.EventParticipantStatus;

/** How somebody stands with an event, as it is written. */
@Schema(name = "EventParticipantStatus", description = "How somebody stands with an event.")
public enum EventParticipantStatusName {
    @JsonProperty("registered")
    REGISTERED,
    @JsonProperty("waitlisted")
    WAITLISTED,
    @JsonProperty("attended")
    ATTENDED,
    @JsonProperty("no_show")
    NO_SHOW,
    @JsonProperty("cancelled")
    CANCELLED;

    static EventParticipantStatusName of(EventParticipantStatus value) {
        return valueOf(value.name());
    }

    EventParticipantStatus value() {
        return EventParticipantStatus.valueOf(name());
    }
}
