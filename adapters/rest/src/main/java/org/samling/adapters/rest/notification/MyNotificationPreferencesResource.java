package org.samling.adapters.rest.notification;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
import org.samling.application.notification.KeepPreferences;

@Path("/v1/me/notification-preferences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "My notifications")
class MyNotificationPreferencesResource {

    private final KeepPreferences keep;
    private final Caller caller;

    MyNotificationPreferencesResource(KeepPreferences keep, Caller caller) {
        this.keep = keep;
        this.caller = caller;
    }

    @GET
    @Admits(Who.ANYBODY_KNOWN)
    @Operation(
            operationId = "getMyNotificationPreferences",
            summary = "How am I told?",
            description = "Until you say otherwise, everything is told both in the inbox and by e-mail, in bokmål.")
    @APIResponse(responseCode = "200", description = "Your preferences.")
    public PreferencesResponse get() {
        return PreferencesResponse.of(keep.get(caller.person()));
    }

    @PATCH
    @Admits(Who.ANYBODY_KNOWN)
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "changeMyNotificationPreferences",
            summary = "Change how I am told",
            description = "Kinds and channels that are not named stay as they are. What would let you come in vain"
                    + " (cancelled, workshop_cancelled, event_cancelled) cannot be switched off in the inbox. It counts for what"
                    + " happens from now on.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ChangePreferencesRequest.class)))
    @APIResponse(responseCode = "200", description = "Your preferences as they are now.")
    public PreferencesResponse change(
            @HeaderParam("If-Match") @Nullable String ifMatch, Body<ChangePreferencesRequest> body) {
        var request = body.read();
        return PreferencesResponse.of(keep.change(request.by(caller.person(), ETags.expected(ifMatch))));
    }
}
