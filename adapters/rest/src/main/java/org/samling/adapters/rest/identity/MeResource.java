package org.samling.adapters.rest.identity;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.samling.adapters.rest.security.Admits;
import org.samling.adapters.rest.security.Admits.Who;
import org.samling.adapters.rest.security.Caller;
import org.samling.application.identity.ShowProfile;

@Path("/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
class MeResource {

    private final ShowProfile show;
    private final Caller caller;

    MeResource(ShowProfile show, Caller caller) {
        this.show = show;
        this.caller = caller;
    }

    @GET
    @Admits(Who.ANYBODY_KNOWN)
    @Operation(
            operationId = "getMyProfile",
            summary = "Who am I, and where am I a member?",
            description = "A good first call: it shows the organisations whose ids the other operations need.")
    @APIResponse(responseCode = "200", description = "You.")
    public ProfileResponse get() {
        return ProfileResponse.of(show.profileOf(caller.person()));
    }
}
