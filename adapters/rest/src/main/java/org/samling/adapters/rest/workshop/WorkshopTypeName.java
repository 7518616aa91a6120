package org.samling.adapters.rest.workshop;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.domain.workshop.WorkshopType;

/** What sort of session a workshop is, as it is written. */
@Schema(name = "WorkshopType", description = "What sort of session a workshop is.")
public enum WorkshopTypeName {
    @JsonProperty("career")
    CAREER,
    @JsonProperty("group_mentoring")
    GROUP_MENTORING,
    @JsonProperty("conversation_group")
    CONVERSATION_GROUP,
    @JsonProperty("activity_group")
    ACTIVITY_GROUP,
    @JsonProperty("peer_mentor_course")
    PEER_MENTOR_COURSE,
    @JsonProperty("information")
    INFORMATION,
    @JsonProperty("other")
    OTHER;

    static WorkshopTypeName of(WorkshopType type) {
        return valueOf(type.name());
    }

    WorkshopType type() {
        return WorkshopType.valueOf(name());
    }
}
