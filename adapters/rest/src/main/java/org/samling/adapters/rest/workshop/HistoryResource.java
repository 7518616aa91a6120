package org.samling.adapters.rest.workshop;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.paging.Lists;
import org.samling.adapters.rest.security.Admits;
import org.samling.adapters.rest.security.Admits.Who;
import org.samling.adapters.rest.security.Caller;
import org.samling.application.workshop.BrowseParticipants;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.UserId;

@Path("/v1/organizations/{organization_id}/people")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workshop participants")
class HistoryResource {

    private final BrowseParticipants browse;
    private final Lists lists;
    private final Caller caller;

    HistoryResource(BrowseParticipants browse, Lists lists, Caller caller) {
        this.browse = browse;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Path("/{user_id}/workshops")
    @Admits(value = Who.MEMBERS, to = Permission.SEE_WORKSHOPS)
    @Operation(
            operationId = "listWorkshopHistory",
            summary = "List what somebody takes part in",
            description =
                    "The workshops of this organisation that a person is or was signed up for, the latest first: one's"
                            + " own, or anybody's as one of the staff.")
    @APIResponse(
            responseCode = "200",
            description = "A page of registrations.",
            content = @Content(schema = @Schema(implementation = RegistrationList.class)))
    public Response list(
            @PathParam("organization_id") UUID organization,
            @PathParam("user_id") UUID user,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            UriInfo uri) {
        var page = browse.history(caller.actor(), new UserId(user), lists.wanted(limit, cursor, uri));
        return lists.answer(page, RegistrationResponse::of, RegistrationList::new, uri);
    }
}
