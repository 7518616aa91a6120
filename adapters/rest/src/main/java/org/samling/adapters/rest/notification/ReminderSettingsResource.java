package org.samling.adapters.rest.notification;

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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.conditional.ETags;
import org.samling.adapters.rest.json.Body;
import org.samling.adapters.rest.security.Admits;
import org.samling.adapters.rest.security.Admits.Who;
import org.samling.adapters.rest.security.Caller;
import org.samling.application.notification.KeepReminderSettings;
import org.samling.domain.shared.Permission;

@Path("/v1/organizations/{organization_id}/reminder-settings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reminders")
class ReminderSettingsResource {

    private final KeepReminderSettings keep;
    private final Caller caller;

    ReminderSettingsResource(KeepReminderSettings keep, Caller caller) {
        this.keep = keep;
        this.caller = caller;
    }

    @GET
    @Admits(value = Who.MEMBERS, to = Permission.SEE_REMINDER_SETTINGS)
    @Operation(
            operationId = "getReminderSettings",
            summary = "When are people reminded?",
            description = "A day before, until an org admin says otherwise.")
    @APIResponse(responseCode = "200", description = "The settings.")
    public ReminderSettingsResponse get(@PathParam("organization_id") UUID organization) {
        return ReminderSettingsResponse.of(keep.get(caller.actor()));
    }

    @PATCH
    @Admits(value = Who.MEMBERS, to = Permission.CHANGE_REMINDER_SETTINGS)
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "changeReminderSettings",
            summary = "Change when people are reminded",
            description =
                    "Each workshop and event is reminded of once, so that a change does not touch what has been told"
                            + " already. A to-do is always reminded of a day before it is due.")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = ChangeReminderSettingsRequest.class)))
    @APIResponse(responseCode = "200", description = "The settings as they are now.")
    public ReminderSettingsResponse change(
            @PathParam("organization_id") UUID organization,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Body<ChangeReminderSettingsRequest> body) {
        var request = body.read();
        return ReminderSettingsResponse.of(keep.change(request.by(caller.actor(), ETags.expected(ifMatch))));
    }
}
