package org.samling.adapters.rest.organization;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
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
import org.samling.adapters.rest.idempotency.AnsweredOnce;
import org.samling.adapters.rest.json.Body;
import org.samling.adapters.rest.paging.Lists;
import org.samling.adapters.rest.problem.Warnings;
import org.samling.adapters.rest.request.Order;
import org.samling.adapters.rest.security.Admits;
import org.samling.adapters.rest.security.Admits.Who;
import org.samling.adapters.rest.security.Caller;
import org.samling.application.Outcome;
import org.samling.application.organization.BrowseMembers;
import org.samling.application.organization.KeepMembers;
import org.samling.application.organization.KeepMembers.Remove;
import org.samling.application.organization.view.MemberView;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.UserId;

@Path("/v1/organizations/{organization_id}/members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
class MembersResource {

    private final KeepMembers keep;
    private final BrowseMembers browse;
    private final Lists lists;
    private final Warnings warnings;
    private final Caller caller;

    MembersResource(KeepMembers keep, BrowseMembers browse, Lists lists, Warnings warnings, Caller caller) {
        this.keep = keep;
        this.browse = browse;
        this.lists = lists;
        this.warnings = warnings;
        this.caller = caller;
    }

    @POST
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.MANAGE_MEMBERS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addMember",
            summary = "Add a member",
            description = "Makes a person a member, whether or not the person has signed in before."
                    + " Somebody who was removed earlier comes back as the same member.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AddMemberRequest.class)))
    @APIResponse(
            responseCode = "201",
            description = "The person is a member now.",
            content = @Content(schema = @Schema(implementation = MemberResponse.class)))
    public Response add(@PathParam("organization_id") UUID organization, Body<AddMemberRequest> body) {
        var added = told(keep.add(body.read().by(caller.actor())));
        return Response.created(URI.create("/v1/organizations/" + organization + "/members/" + added.userId()))
                .entity(added)
                .build();
    }

    @GET
    @Admits(value = Who.MEMBERS, to = Permission.MANAGE_MEMBERS)
    @Operation(
            operationId = "listMembers",
            summary = "List the members",
            description = "The present members by name. Those who were removed are not among them.")
    @APIResponse(
            responseCode = "200",
            description = "A page of members.",
            content = @Content(schema = @Schema(implementation = MemberList.class)))
    public Response list(
            @PathParam("organization_id") UUID organization,
            @Parameter(description = "Only members in this role.") @QueryParam("role") @Nullable MemberRole role,
            @Parameter(description = "Only members with this in their name, however it is capitalised or accented.")
                    @QueryParam("text")
                    @Nullable
                    String text,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            UriInfo uri) {
        var filter = new BrowseMembers.Filter(role == null ? null : role.role(), text);
        var page = browse.list(caller.actor(), filter, lists.wanted(limit, cursor, uri));
        return lists.answer(page, MemberResponse::of, MemberList::new, uri);
    }

    @GET
    @Path("/{user_id}")
    @Admits(value = Who.MEMBERS, to = Permission.MANAGE_MEMBERS)
    @Operation(operationId = "getMember", summary = "Get a member", description = "A present member.")
    @APIResponse(responseCode = "200", description = "The member.")
    public MemberResponse get(@PathParam("organization_id") UUID organization, @PathParam("user_id") UUID user) {
        return MemberResponse.of(browse.get(caller.actor(), new UserId(user)));
    }

    @PATCH
    @Path("/{user_id}")
    @Admits(value = Who.MEMBERS, to = Permission.MANAGE_MEMBERS)
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "changeMember",
            summary = "Change a member's name, address or role",
            description = "A new role counts from the next request on. The last org admin keeps that role.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ChangeMemberRequest.class)))
    @APIResponse(responseCode = "200", description = "The member as it is now.")
    public MemberResponse change(
            @PathParam("organization_id") UUID organization,
            @PathParam("user_id") UUID user,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Body<ChangeMemberRequest> body) {
        var member = new UserId(user);
        var request = body.read(() -> browse.get(caller.actor(), member));
        return told(keep.change(request.by(caller.actor(), member, expected(ifMatch, member))));
    }

    @DELETE
    @Path("/{user_id}")
    @Admits(value = Who.MEMBERS, to = Permission.MANAGE_MEMBERS)
    @Operation(
            operationId = "removeMember",
            summary = "Remove a member",
            description = "Ends the membership at once. What the person took part in stays."
                    + " The last org admin cannot be removed.")
    @APIResponse(responseCode = "204", description = "The person is a member no longer.")
    public void remove(
            @PathParam("organization_id") UUID organization,
            @PathParam("user_id") UUID user,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var member = new UserId(user);
        keep.remove(new Remove(caller.actor(), member, expected(ifMatch, member)));
    }

    private ExpectedRevision expected(@Nullable String ifMatch, UserId member) {
        return Order.knownThen(() -> browse.get(caller.actor(), member), () -> ETags.expected(ifMatch));
    }

    private MemberResponse told(Outcome<MemberView> outcome) {
        return MemberResponse.of(outcome.value(), warnings.tell(outcome.warnings()));
    }
}
