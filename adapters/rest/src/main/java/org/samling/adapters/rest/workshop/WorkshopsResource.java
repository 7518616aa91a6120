package org.samling.adapters.rest.workshop;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.idempotency.AnsweredOnce;
import org.samling.adapters.rest.json.Body;
import org.samling.adapters.rest.paging.Lists;
import org.samling.adapters.rest.paging.UpdatedSince;
import org.samling.adapters.rest.problem.HttpProblem;
import org.samling.adapters.rest.problem.Refusal;
import org.samling.adapters.rest.security.Admits;
import org.samling.adapters.rest.security.Admits.Who;
import org.samling.adapters.rest.security.Caller;
import org.samling.adapters.rest.values.Users;
import org.samling.application.workshop.BrowseWorkshops;
import org.samling.application.workshop.PlanWorkshops;
import org.samling.domain.shared.Permission;

@Path("/v1/organizations/{organization_id}/workshops")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workshops")
class WorkshopsResource {

    private final PlanWorkshops plan;
    private final BrowseWorkshops browse;
    private final Lists lists;
    private final Caller caller;

    WorkshopsResource(PlanWorkshops plan, BrowseWorkshops browse, Lists lists, Caller caller) {
        this.plan = plan;
        this.browse = browse;
        this.lists = lists;
        this.caller = caller;
    }

    @POST
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.CREATE_WORKSHOPS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createWorkshop",
            summary = "Plan a workshop",
            description = "Makes a draft, which only those who run it see. Schedule it to open it for sign-up."
                    + " Whoever facilitates it is told.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = CreateWorkshopRequest.class)))
    @APIResponse(
            responseCode = "201",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = WorkshopResponse.class)))
    public Response create(@PathParam("organization_id") UUID organization, Body<CreateWorkshopRequest> body) {
        var created = WorkshopResponse.of(plan.create(body.read().by(caller.actor())));
        return Response.created(WorkshopAddress.of(organization, created.id()))
                .entity(created)
                .build();
    }

    @GET
    @Admits(value = Who.MEMBERS, to = Permission.SEE_WORKSHOPS)
    @Operation(
            operationId = "listWorkshops",
            summary = "List the workshops",
            description =
                    "Filters narrow together. Archived ones are left out, unless is_archived or updated_since is given. To"
                            + " keep a copy, begin with updated_since=2000-01-01T00:00:00Z, which lists them all, and go on with"
                            + " next_updated_since again and again, with the same filters: put items in, take removed_ids out. If"
                            + " your role changes, begin anew.")
    @APIResponse(
            responseCode = "200",
            description = "A page of workshops.",
            content = @Content(schema = @Schema(implementation = WorkshopList.class)))
    public Response list(
            @PathParam("organization_id") UUID organization,
            @Parameter(description = "Only workshops in this state.") @QueryParam("status") @Nullable
                    WorkshopStatusName status,
            @Parameter(description = "Only workshops of this sort.") @QueryParam("workshop_type") @Nullable
                    WorkshopTypeName type,
            @Parameter(description = "Only workshops that this person facilitates.")
                    @QueryParam("facilitator_id")
                    @Nullable
                    UUID facilitator,
            @Parameter(description = "Only workshops that begin then or later.") @QueryParam("from") @Nullable
                    Instant from,
            @Parameter(description = "Only workshops that begin before that.") @QueryParam("to") @Nullable Instant to,
            @Parameter(description = "Only workshops in a call, or only others.") @QueryParam("is_virtual") @Nullable
                    Boolean virtual,
            @Parameter(
                            description = "Only workshops with this in the title, the description or the location,"
                                    + " however it is capitalised or accented.")
                    @QueryParam("text")
                    @Nullable
                    String text,
            @Parameter(description = "Only archived workshops, or only others.") @QueryParam("is_archived") @Nullable
                    Boolean archived,
            @Parameter(
                            description =
                                    "Only workshops changed then or later, archived ones too, in the order of the changes.")
                    @QueryParam("updated_since")
                    @Nullable
                    Instant updatedSince,
            @Parameter(description = "scheduled_start_at, unless given. With updated_since it can only be updated_at.")
                    @QueryParam("sort")
                    @Nullable
                    WorkshopOrder sort,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            UriInfo uri) {
        var otherOrder = sort == WorkshopOrder.UPDATED ? null : sort;
        var refused = UpdatedSince.excludes(updatedSince, "sort", otherOrder).toList();
        if (!refused.isEmpty()) {
            throw Refusal.of(HttpProblem.UNREADABLE_PARAMETERS, refused);
        }
        var filter = new BrowseWorkshops.Filter(
                status == null ? null : status.status(),
                type == null ? null : type.type(),
                Users.id(facilitator),
                from,
                to,
                virtual,
                text,
                archived,
                (sort == null ? WorkshopOrder.SCHEDULED_START : sort).order());
        var wanted = lists.wanted(limit, cursor, uri);
        if (updatedSince == null) {
            return lists.answer(
                    browse.list(caller.actor(), filter, wanted), WorkshopResponse::of, WorkshopList::of, uri);
        }
        var updates = browse.updates(caller.actor(), filter, updatedSince, wanted);
        return lists.answer(updates, WorkshopResponse::of, WorkshopList::new, uri);
    }
}
