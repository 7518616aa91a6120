package org.samling.adapters.rest.workshop;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.domain.workshop.WorkshopStatus;

/** Where a workshop is in its life, as it is written. */
@Schema(name = "WorkshopStatus", description = "Where a workshop is in its life. Completed and cancelled are final.")
public enum WorkshopStatusName {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("scheduled")
    SCHEDULED,
    @JsonProperty("in_progress")
    IN_PROGRESS,
    @JsonProperty("completed")
    COMPLETED,
    @JsonProperty("cancelled")
    CANCELLED;

    static WorkshopStatusName of(WorkshopStatus status) {
        return valueOf(status.name());
    }

    WorkshopStatus status() {
        return WorkshopStatus.valueOf(name());
    }
}
