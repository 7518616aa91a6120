package org.samling.adapters.rest.organization;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.conditional.Representation;
import org.samling.application.organization.view.ModuleView;

/** A module, as it is answered. */
@Schema(
        name = "Module",
        requiredProperties = {"module", "enabled", "switched_at"})
public record ModuleResponse(
        ModuleName module,

        @Schema(description = "Whether the organisation has it.")
        boolean enabled,

        @Schema(description = "When it was switched last; null if never.", nullable = true) @Nullable
        OffsetDateTime switchedAt,

        @Schema(hidden = true) @JsonIgnore long revisionNumber)
        implements Representation {

    static ModuleResponse of(ModuleView view) {
        var switched = view.switchedAt();
        return new ModuleResponse(
                ModuleName.of(view.module()),
                view.enabled(),
                switched == null ? null : switched.atOffset(ZoneOffset.UTC),
                view.revisionNumber());
    }
}
