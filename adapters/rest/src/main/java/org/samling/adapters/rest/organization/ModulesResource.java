package org.samling.adapters.rest.organization;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.conditional.ETags;
import org.samling.adapters.rest.json.Body;
import org.samling.adapters.rest.security.Admits;
import org.samling.adapters.rest.security.Admits.Who;
import org.samling.adapters.rest.security.Caller;
import org.samling.application.organization.BrowseOrganizations;
import org.samling.application.organization.SwitchModules;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Module;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.RuleViolation;

@Path("/v1/organizations/{organization_id}/modules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Modules")
class ModulesResource {

    private final SwitchModules switching;
    private final BrowseOrganizations browse;
    private final Caller caller;

    ModulesResource(SwitchModules switching, BrowseOrganizations browse, Caller caller) {
        this.switching = switching;
        this.browse = browse;
        this.caller = caller;
    }

    @GET
    @Admits(value = Who.MEMBERS, to = Permission.SWITCH_MODULES)
    @Operation(
            operationId = "listModules",
            summary = "List the modules",
            description = "Every module that there is, and whether the organisation has it.")
    @APIResponse(responseCode = "200", description = "All modules.")
    public ModuleList list(@PathParam("organization_id") UUID organization) {
        return new ModuleList(
                browse.modules(caller.actor()).stream().map(ModuleResponse::of).toList());
    }

    @PATCH
    @Path("/{module}")
    @Admits(value = Who.MEMBERS, to = Permission.SWITCH_MODULES)
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "switchModule",
            summary = "Switch a module on or off",
            description = "While mentor-program is off, every operation on workshops is refused; nothing is lost.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = SwitchModuleRequest.class)))
    @APIResponse(responseCode = "200", description = "The module as it is now.")
    public ModuleResponse change(
            @PathParam("organization_id") UUID organization,
            @Parameter(schema = @Schema(implementation = ModuleName.class)) @PathParam("module") String name,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Body<SwitchModuleRequest> body) {
        var module = Module.named(name).orElseThrow(() -> new RuleViolation(CommonRule.NOT_FOUND));
        return ModuleResponse.of(switching.switchTo(body.read().by(caller.actor(), module, ETags.expected(ifMatch))));
    }
}
