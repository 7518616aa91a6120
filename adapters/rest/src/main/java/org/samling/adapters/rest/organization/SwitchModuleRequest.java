package org.samling.adapters.rest.organization;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.application.organization.SwitchModules.Switch;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.Module;

/** Asks for a module to be switched. */
@Schema(name = "SwitchModuleRequest", requiredProperties = "enabled")
public record SwitchModuleRequest(
        @Schema(description = "Whether the organisation is to have it.") @Nullable
        Boolean enabled) {

    Switch by(Actor actor, Module module, ExpectedRevision expected) {
        return new Switch(actor, module, enabled, expected);
    }
}
