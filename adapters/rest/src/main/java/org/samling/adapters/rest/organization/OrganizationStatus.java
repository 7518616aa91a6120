package org.samling.adapters.rest.organization;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an organisation is at work, as it is written. */
@Schema(description = "In an inactive organisation nothing can be written.")
public enum OrganizationStatus {
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("inactive")
    INACTIVE;

    public static OrganizationStatus of(boolean active) {
        return active ? ACTIVE : INACTIVE;
    }
}
