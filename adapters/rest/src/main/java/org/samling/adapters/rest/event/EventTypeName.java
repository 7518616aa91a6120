package org.samling.adapters.rest.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.domain.event.EventType;

/** What sort of gathering an event is, as it is written. */
@Schema(name = "EventType", description = "What sort of gathering an event is.")
public enum EventTypeName {
    @JsonProperty("meeting")
    MEETING,
    @JsonProperty("course")
    COURSE,
    @JsonProperty("social")
    SOCIAL,
    @JsonProperty("training")
    TRAINING,
    @JsonProperty("conversation_group")
    CONVERSATION_GROUP,
    @JsonProperty("activity_group")
    ACTIVITY_GROUP,
    @JsonProperty("information")
    INFORMATION,
    @JsonProperty("webinar")
    WEBINAR,
    @JsonProperty("other")
    OTHER;

    static EventTypeName of(EventType value) {
        return valueOf(value.name());
    }

    EventType value() {
        return EventType.valueOf(name());
    }
}
