package org.samling.adapters.rest.organization;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.domain.shared.Module;

/** A module, as it is written. */
@Schema(description = "A feature that an organisation has or has not. mentor-program guards every workshop operation.")
public enum ModuleName {
    @JsonProperty("mentor-program")
    MENTOR_PROGRAM;

    public static ModuleName of(Module module) {
        return valueOf(module.name());
    }
}
