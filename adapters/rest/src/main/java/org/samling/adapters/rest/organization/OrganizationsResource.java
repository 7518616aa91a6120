package org.samling.adapters.rest.organization;

import jakarta.ws.rs.Consumes;
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
import org.samling.application.organization.AdministerOrganizations;
import org.samling.application.organization.AdministerOrganizations.Deactivate;
import org.samling.application.organization.AdministerOrganizations.Reactivate;
import org.samling.application.organization.BrowseOrganizations;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.PlatformAdmin;

@Path("/v1/organizations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organizations")
class OrganizationsResource {

    private final AdministerOrganizations administer;
    private final BrowseOrganizations browse;
    private final Lists lists;
    private final Warnings warnings;
    private final Caller caller;

    OrganizationsResource(
            AdministerOrganizations administer,
            BrowseOrganizations browse,
            Lists lists,
            Warnings warnings,
            Caller caller) {
        this.administer = administer;
        this.browse = browse;
        this.lists = lists;
        this.warnings = warnings;
        this.caller = caller;
    }

    @POST
    @AnsweredOnce
    @Admits(Who.PLATFORM_ADMINS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "foundOrganization",
            summary = "Found an organisation",
            description = "Creates an organisation together with its first org admin, who lets the others in.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = FoundOrganizationRequest.class)))
    @APIResponse(
            responseCode = "201",
            description = "The organisation was founded.",
            content = @Content(schema = @Schema(implementation = OrganizationResponse.class)))
    public Response found(Body<FoundOrganizationRequest> body) {
        var outcome = administer.found(body.read().by(caller.platformAdmin()));
        var founded = OrganizationResponse.forPlatformAdmin(outcome.value(), warnings.tell(outcome.warnings()));
        return Response.created(URI.create("/v1/organizations/" + founded.id()))
                .entity(founded)
                .build();
    }

    @GET
    @Admits(Who.PLATFORM_ADMINS)
    @Operation(
            operationId = "listOrganizations",
            summary = "List all organisations",
            description =
                    "All organisations by name, active and inactive. What happens inside them is not to be seen here.")
    @APIResponse(
            responseCode = "200",
            description = "A page of organisations.",
            content = @Content(schema = @Schema(implementation = OrganizationList.class)))
    public Response list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor, UriInfo uri) {
        var page = browse.list(caller.platformAdmin(), lists.wanted(limit, cursor, uri));
        return lists.answer(page, OrganizationResponse::forPlatformAdmin, OrganizationList::new, uri);
    }

    @GET
    @Path("/{organization_id}")
    @Admits(Who.MEMBERS_AND_PLATFORM_ADMINS)
    @Operation(
            operationId = "getOrganization",
            summary = "Get an organisation",
            description = "Its members see it, and platform admins see every one.")
    @APIResponse(responseCode = "200", description = "The organisation.")
    public OrganizationResponse get(@PathParam("organization_id") UUID organization) {
        return caller.member()
                .map(actor -> OrganizationResponse.forMember(browse.get(actor)))
                .orElseGet(() -> OrganizationResponse.forPlatformAdmin(
                        browse.get(caller.platformAdmin(), new OrganizationId(organization))));
    }

    @PATCH
    @Path("/{organization_id}")
    @Admits(Who.PLATFORM_ADMINS)
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "changeOrganization",
            summary = "Change an organisation's name or time zone",
            description = "Events and workshops that name a time zone of their own keep it.")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = ChangeOrganizationRequest.class)))
    @APIResponse(responseCode = "200", description = "The organisation as it is now.")
    public OrganizationResponse change(
            @PathParam("organization_id") UUID organization,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Body<ChangeOrganizationRequest> body) {
        var id = new OrganizationId(organization);
        var admin = caller.platformAdmin();
        var request = body.read(() -> browse.get(admin, id));
        return OrganizationResponse.forPlatformAdmin(
                administer.change(request.by(admin, id, expected(ifMatch, admin, id))));
    }

    @POST
    @Path("/{organization_id}/deactivate")
    @AnsweredOnce
    @Admits(Who.PLATFORM_ADMINS)
    @Operation(
            operationId = "deactivateOrganization",
            summary = "Deactivate an organisation",
            description =
                    "From now on nothing in it can be written, and its workshops are archived. Its members can still"
                            + " read.")
    @APIResponse(
            responseCode = "200",
            description = "The organisation as it is now.",
            content = @Content(schema = @Schema(implementation = OrganizationResponse.class)))
    public Response deactivate(
            @PathParam("organization_id") UUID organization, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var command = new Deactivate(caller.platformAdmin(), new OrganizationId(organization), ETags.expected(ifMatch));
        var outcome = administer.deactivate(command);
        return Response.ok(OrganizationResponse.forPlatformAdmin(outcome.value(), warnings.tell(outcome.warnings())))
                .build();
    }

    @POST
    @Path("/{organization_id}/reactivate")
    @AnsweredOnce
    @Admits(Who.PLATFORM_ADMINS)
    @Operation(
            operationId = "reactivateOrganization",
            summary = "Reactivate an organisation",
            description = "It can be written in again. What deactivation archived stays archived.")
    @APIResponse(
            responseCode = "200",
            description = "The organisation as it is now.",
            content = @Content(schema = @Schema(implementation = OrganizationResponse.class)))
    public Response reactivate(
            @PathParam("organization_id") UUID organization, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var command = new Reactivate(caller.platformAdmin(), new OrganizationId(organization), ETags.expected(ifMatch));
        return Response.ok(OrganizationResponse.forPlatformAdmin(administer.reactivate(command)))
                .build();
    }

    private ExpectedRevision expected(@Nullable String ifMatch, PlatformAdmin admin, OrganizationId id) {
        return Order.knownThen(() -> browse.get(admin, id), () -> ETags.expected(ifMatch));
    }
}
