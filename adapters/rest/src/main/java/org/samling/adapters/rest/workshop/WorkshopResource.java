package org.samling.adapters.rest.workshop;

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
import java.util.List;
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
import org.samling.adapters.rest.problem.Warnings;
import org.samling.adapters.rest.request.Order;
import org.samling.adapters.rest.security.Admits;
import org.samling.adapters.rest.security.Admits.Who;
import org.samling.adapters.rest.security.Caller;
import org.samling.application.workshop.BrowseWorkshops;
import org.samling.application.workshop.PlanWorkshops;
import org.samling.application.workshop.PlanWorkshops.ChangeWorkshop;
import org.samling.application.workshop.PlanWorkshops.Duplicate;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.Permission;
import org.samling.domain.workshop.WorkshopId;

@Path("/v1/organizations/{organization_id}/workshops/{workshop_id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workshops")
class WorkshopResource {

    private final PlanWorkshops plan;
    private final BrowseWorkshops browse;
    private final Warnings warnings;
    private final Caller caller;

    WorkshopResource(PlanWorkshops plan, BrowseWorkshops browse, Warnings warnings, Caller caller) {
        this.plan = plan;
        this.browse = browse;
        this.warnings = warnings;
        this.caller = caller;
    }

    @GET
    @Admits(value = Who.MEMBERS, to = Permission.SEE_WORKSHOPS)
    @Operation(
            operationId = "getWorkshop",
            summary = "Get a workshop",
            description = "Drafts are seen by those alone who run them.")
    @APIResponse(responseCode = "200", description = "The workshop.")
    public WorkshopResponse get(
            @PathParam("organization_id") UUID organization, @PathParam("workshop_id") UUID workshop) {
        return WorkshopResponse.of(browse.get(caller.actor(), new WorkshopId(workshop)));
    }

    @PATCH
    @Admits(value = Who.MEMBERS, to = Permission.SEE_WORKSHOPS)
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "changeWorkshop",
            summary = "Change a workshop",
            description = "For the staff; whoever facilitates it may change its agenda. If it begins at another time,"
                    + " everybody registered or waiting is told. If there are more seats, those who have waited longest"
                    + " get them at once.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ChangeWorkshopRequest.class)))
    @APIResponse(responseCode = "200", description = "The workshop as it is now.")
    public WorkshopResponse change(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            @Parameter(description = "Only tells what would happen, and changes nothing.")
                    @QueryParam("dry_run")
                    @Nullable
                    Boolean dryRun,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Body<ChangeWorkshopRequest> body) {
        var id = new WorkshopId(workshop);
        Runnable known = () -> plan.mustBeAllowedToChange(caller.actor(), id);
        var request = body.read(known);
        var expected = Order.knownThen(known, () -> ETags.expected(ifMatch));
        var rehearsal = Boolean.TRUE.equals(dryRun);
        var affected = plan.change(new ChangeWorkshop(caller.actor(), id, request.changes(), expected, rehearsal));
        return WorkshopResponse.of(affected.value(), Effects.of(affected, caller.actor(), rehearsal), List.of());
    }

    @DELETE
    @Admits(value = Who.MEMBERS, to = Permission.PLAN_WORKSHOPS)
    @Operation(
            operationId = "deleteWorkshop",
            summary = "Delete a workshop",
            description =
                    "Archives it: what people took part in stays true. It can be unarchived. Nobody is told; cancel it"
                            + " first if somebody should be.")
    @APIResponse(responseCode = "204", description = "It is archived.")
    public void delete(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        plan.delete(act(workshop, ifMatch));
    }

    @POST
    @Path("/schedule")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.PLAN_WORKSHOPS)
    @Operation(
            operationId = "scheduleWorkshop",
            summary = "Schedule a draft",
            description = "From now on peer mentors see it, and can sign up until it begins.")
    @APIResponse(
            responseCode = "200",
            description = "The workshop, now scheduled.",
            content = @Content(schema = @Schema(implementation = WorkshopResponse.class)))
    public Response schedule(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answered(plan.schedule(act(workshop, ifMatch)));
    }

    @POST
    @Path("/unschedule")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.PLAN_WORKSHOPS)
    @Operation(
            operationId = "unscheduleWorkshop",
            summary = "Make it a draft again",
            description = "Possible while nobody is registered or waiting.")
    @APIResponse(
            responseCode = "200",
            description = "The workshop, now a draft.",
            content = @Content(schema = @Schema(implementation = WorkshopResponse.class)))
    public Response unschedule(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answered(plan.unschedule(act(workshop, ifMatch)));
    }

    @POST
    @Path("/archive")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.PLAN_WORKSHOPS)
    @Operation(
            operationId = "archiveWorkshop",
            summary = "Archive a workshop",
            description = "From now on it is left out of lists, and only read.")
    @APIResponse(
            responseCode = "200",
            description = "The workshop, now archived.",
            content = @Content(schema = @Schema(implementation = WorkshopResponse.class)))
    public Response archive(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answered(plan.archive(act(workshop, ifMatch)));
    }

    @POST
    @Path("/unarchive")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.PLAN_WORKSHOPS)
    @Operation(
            operationId = "unarchiveWorkshop",
            summary = "Unarchive a workshop",
            description =
                    "It is in the lists again, in the state in which it was. Seats that became free meanwhile go to those"
                            + " who have waited longest.")
    @APIResponse(
            responseCode = "200",
            description = "The workshop, no longer archived.",
            content = @Content(schema = @Schema(implementation = WorkshopResponse.class)))
    public Response unarchive(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var affected = plan.unarchive(act(workshop, ifMatch));
        return Response.ok(
                        WorkshopResponse.of(affected.value(), Effects.of(affected, caller.actor(), false), List.of()))
                .build();
    }

    @POST
    @Path("/cancel")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.PLAN_WORKSHOPS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "cancelWorkshop",
            summary = "Cancel a workshop",
            description = "It stays cancelled. Every registration stays as it is, nobody is promoted, and everybody"
                    + " registered or waiting is told. Without a reason the answer warns.")
    @RequestBody(required = false, content = @Content(schema = @Schema(implementation = CancelRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "The workshop, now cancelled.",
            content = @Content(schema = @Schema(implementation = WorkshopResponse.class)))
    public Response cancel(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            @Parameter(description = "Only tells what would happen, and changes nothing.")
                    @QueryParam("dry_run")
                    @Nullable
                    Boolean dryRun,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable Body<CancelRequest> body) {
        var id = new WorkshopId(workshop);
        Runnable known = () -> browse.get(caller.actor(), id);
        var request = Body.readOr(body, CancelRequest.WITHOUT_REASON, known);
        var rehearsal = Boolean.TRUE.equals(dryRun);
        var outcome = plan.cancel(
                new PlanWorkshops.Cancel(caller.actor(), id, request.reason(), expected(ifMatch, id), rehearsal));
        var affected = outcome.value();
        return Response.ok(WorkshopResponse.of(
                        affected.value(),
                        Effects.of(affected, caller.actor(), rehearsal),
                        warnings.tell(outcome.warnings())))
                .build();
    }

    @POST
    @Path("/duplicate")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.CREATE_WORKSHOPS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "duplicateWorkshop",
            summary = "Plan the same again",
            description = "Makes a draft with the same plan at another time. Nobody is registered in it.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = DuplicateWorkshopRequest.class)))
    @APIResponse(
            responseCode = "201",
            description = "The new draft.",
            content = @Content(schema = @Schema(implementation = WorkshopResponse.class)))
    public Response duplicate(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            Body<DuplicateWorkshopRequest> body) {
        var id = new WorkshopId(workshop);
        var request = body.read(() -> browse.get(caller.actor(), id));
        var created = WorkshopResponse.of(
                plan.duplicate(new Duplicate(caller.actor(), id, request.scheduledStartAt(), request.facilitator())));
        return Response.created(WorkshopAddress.of(organization, created.id()))
                .entity(created)
                .build();
    }

    @GET
    @Path("/statistics")
    @Admits(value = Who.MEMBERS, to = Permission.SEE_WORKSHOPS)
    @Operation(
            operationId = "getWorkshopStatistics",
            summary = "A workshop in numbers",
            description = "For whoever facilitates it, and the staff.")
    @APIResponse(responseCode = "200", description = "The numbers.")
    public WorkshopStatisticsResponse statistics(
            @PathParam("organization_id") UUID organization, @PathParam("workshop_id") UUID workshop) {
        return WorkshopStatisticsResponse.of(browse.statistics(caller.actor(), new WorkshopId(workshop)));
    }

    private PlanWorkshops.Act act(UUID workshop, @Nullable String ifMatch) {
        var id = new WorkshopId(workshop);
        return new PlanWorkshops.Act(caller.actor(), id, expected(ifMatch, id));
    }

    private ExpectedRevision expected(@Nullable String ifMatch, WorkshopId workshop) {
        return Order.knownThen(() -> browse.get(caller.actor(), workshop), () -> ETags.expected(ifMatch));
    }

    private static Response answered(WorkshopView view) {
        return Response.ok(WorkshopResponse.of(view)).build();
    }
}
