package org.samling.adapters.rest.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.domain.event.EventStatus;

/** Where an event is in its life, as it is written. */
@Schema(name = "EventStatus", description = "Where an event is in its life. Completed and cancelled are final.")
public enum EventStatusName {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("published")
    PUBLISHED,
    @JsonProperty("in_progress")
    IN_PROGRESS,
    @JsonProperty("completed")
    COMPLETED,
    @JsonProperty("cancelled")
    CANCELLED;

    static EventStatusName of(EventStatus value) {
        return valueOf(value.name());
    }

    EventStatus value() {
        return EventStatus.valueOf(name());
    }
}
