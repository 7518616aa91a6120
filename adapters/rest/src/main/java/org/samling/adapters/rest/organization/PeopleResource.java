package org.samling.adapters.rest.organization;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.paging.Lists;
import org.samling.adapters.rest.security.Admits;
import org.samling.adapters.rest.security.Admits.Who;
import org.samling.adapters.rest.security.Caller;
import org.samling.application.organization.BrowseMembers;
import org.samling.domain.shared.Permission;

@Path("/v1/organizations/{organization_id}/people")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
class PeopleResource {

    private final BrowseMembers browse;
    private final Lists lists;
    private final Caller caller;

    PeopleResource(BrowseMembers browse, Lists lists, Caller caller) {
        this.browse = browse;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Admits(value = Who.MEMBERS, to = Permission.FIND_PEOPLE)
    @Operation(
            operationId = "listPeople",
            summary = "Find people to sign up",
            description = "The present members by name, for the staff: names and roles, no addresses.")
    @APIResponse(
            responseCode = "200",
            description = "A page of people.",
            content = @Content(schema = @Schema(implementation = PersonList.class)))
    public Response list(
            @PathParam("organization_id") UUID organization,
            @Parameter(description = "Only people with this in their name, however it is capitalised or accented.")
                    @QueryParam("text")
                    @Nullable
                    String text,
            @Parameter(description = "Only people in this role.") @QueryParam("role") @Nullable MemberRole role,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            UriInfo uri) {
        var filter = new BrowseMembers.Filter(role == null ? null : role.role(), text);
        var page = browse.people(caller.actor(), filter, lists.wanted(limit, cursor, uri));
        return lists.answer(page, PersonResponse::of, PersonList::new, uri);
    }
}
