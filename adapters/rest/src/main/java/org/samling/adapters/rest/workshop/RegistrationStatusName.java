package org.samling.adapters.rest.workshop;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.domain.workshop.RegistrationStatus;

/** How somebody stands with a workshop, as it is written. */
@Schema(
        name = "WorkshopRegistrationStatus",
        description = "How somebody stands with a workshop: on a seat, in the queue for one, or not any more.")
public enum RegistrationStatusName {
    @JsonProperty("registered")
    REGISTERED,
    @JsonProperty("waitlisted")
    WAITLISTED,
    @JsonProperty("cancelled")
    CANCELLED;

    static RegistrationStatusName of(RegistrationStatus status) {
        return valueOf(status.name());
    }

    RegistrationStatus status() {
        return RegistrationStatus.valueOf(name());
    }
}
