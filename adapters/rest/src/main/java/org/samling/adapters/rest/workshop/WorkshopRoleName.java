package org.samling.adapters.rest.workshop;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.domain.workshop.WorkshopRole;

/** What somebody is in a workshop, as it is written. */
@Schema(name = "RoleInWorkshop", description = "What somebody is in a workshop. Facilitators hold no seat.")
public enum WorkshopRoleName {
    @JsonProperty("participant")
    PARTICIPANT,
    @JsonProperty("facilitator")
    FACILITATOR;

    static WorkshopRoleName of(WorkshopRole role) {
        return valueOf(role.name());
    }

    WorkshopRole role() {
        return WorkshopRole.valueOf(name());
    }
}
