package org.samling.adapters.rest.workshop;

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
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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
import org.samling.application.workshop.BrowseParticipants;
import org.samling.application.workshop.EnrolInWorkshops;
import org.samling.application.workshop.EnrolInWorkshops.Promote;
import org.samling.application.workshop.RunWorkshops;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.WorkshopId;

@Path("/v1/organizations/{organization_id}/workshops/{workshop_id}/participants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workshop participants")
class ParticipantsResource {

    private final EnrolInWorkshops enrol;
    private final RunWorkshops run;
    private final BrowseParticipants browse;
    private final Lists lists;
    private final Warnings warnings;
    private final Caller caller;

    ParticipantsResource(
            EnrolInWorkshops enrol,
            RunWorkshops run,
            BrowseParticipants browse,
            Lists lists,
            Warnings warnings,
            Caller caller) {
        this.enrol = enrol;
        this.run = run;
        this.browse = browse;
        this.lists = lists;
        this.warnings = warnings;
        this.caller = caller;
    }

    @POST
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.SEE_WORKSHOPS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "registerForWorkshop",
            summary = "Sign up",
            description =
                    "Signs you up, or as one of the staff somebody else. If no seat is free, or somebody waits for"
                            + " one, the person is waitlisted; the answer tells the place in the queue. Somebody who has cancelled"
                            + " gets the same record back, at the end of the queue.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RegisterRequest.class)))
    @APIResponse(
            responseCode = "201",
            description = "The person is registered or waitlisted.",
            content = @Content(schema = @Schema(implementation = ParticipantResponse.class)))
    public Response register(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            Body<RegisterRequest> body) {
        var id = new WorkshopId(workshop);
        var request = body.read(() -> enrol.mustKnow(caller.actor(), id));
        var registered = ParticipantResponse.of(enrol.register(request.by(caller.actor(), id)));
        return Response.created(WorkshopAddress.of(organization, workshop, "participants", registered.userId()))
                .entity(registered)
                .build();
    }

    @POST
    @Path("/register-many")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.ENROL_OTHERS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "registerManyForWorkshop",
            summary = "Sign up many",
            description = "Each on its own: what is refused for one does not stop the others. Who is signed up already"
                    + " stays so, and it is safe to repeat.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RegisterManyRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "What came of it for each.",
            content = @Content(schema = @Schema(implementation = RegistrationResultsResponse.class)))
    public Response registerMany(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            @Parameter(description = "Only tells what would happen, and changes nothing.")
                    @QueryParam("dry_run")
                    @Nullable
                    Boolean dryRun,
            Body<RegisterManyRequest> body) {
        var id = new WorkshopId(workshop);
        var request = body.read(() -> enrol.mustKnow(caller.actor(), id));
        var rehearsal = Boolean.TRUE.equals(dryRun);
        var affected = enrol.registerMany(request.by(caller.actor(), id, rehearsal));
        return Response.ok(new RegistrationResultsResponse(
                        IntStream.range(0, affected.value().size())
                                .mapToObj(index -> RegistrationResultResponse.of(
                                        index, affected.value().get(index), warnings))
                                .toList(),
                        rehearsal,
                        Effects.of(affected, caller.actor(), rehearsal).toldUserIds()))
                .build();
    }

    @GET
    @Admits(value = Who.MEMBERS, to = Permission.SEE_WORKSHOPS)
    @Operation(
            operationId = "listWorkshopParticipants",
            summary = "List who takes part",
            description =
                    "For whoever facilitates the workshop, and the staff. Anybody else sees the own record alone.")
    @APIResponse(
            responseCode = "200",
            description = "A page of participants.",
            content = @Content(schema = @Schema(implementation = ParticipantList.class)))
    public Response list(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            @Parameter(description = "Only those who stand like this.") @QueryParam("registration_status") @Nullable
                    RegistrationStatusName status,
            @Parameter(description = "Only those in this role.") @QueryParam("role_in_workshop") @Nullable
                    WorkshopRoleName role,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            UriInfo uri) {
        var filter = new BrowseParticipants.Filter(
                status == null ? null : status.status(), role == null ? null : role.role(), null);
        var page = browse.list(caller.actor(), new WorkshopId(workshop), filter, lists.wanted(limit, cursor, uri));
        return lists.answer(page, ParticipantResponse::of, ParticipantList::new, uri);
    }

    @GET
    @Path("/{user_id}")
    @Admits(value = Who.MEMBERS, to = Permission.SEE_WORKSHOPS)
    @Operation(
            operationId = "getWorkshopParticipant",
            summary = "Get somebody's record",
            description = "One's own, or anybody's as whoever facilitates the workshop, or as one of the staff.")
    @APIResponse(responseCode = "200", description = "The record.")
    public ParticipantResponse get(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            @PathParam("user_id") UUID user) {
        return ParticipantResponse.of(browse.get(caller.actor(), new WorkshopId(workshop), new UserId(user)));
    }

    @PATCH
    @Path("/{user_id}")
    @Admits(value = Who.MEMBERS, to = Permission.SEE_WORKSHOPS)
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "changeWorkshopParticipant",
            summary = "Change notes or role",
            description =
                    "Notes are for whoever runs the workshop, the role is for the staff; whoever becomes a participant"
                            + " needs a free seat. A seat that becomes free"
                            + " goes at once to whoever has waited longest.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ChangeParticipantRequest.class)))
    @APIResponse(responseCode = "200", description = "The record as it is now.")
    public ParticipantResponse change(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            @PathParam("user_id") UUID user,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Body<ChangeParticipantRequest> body) {
        var id = new WorkshopId(workshop);
        var person = new UserId(user);
        Runnable known = () -> {
            browse.get(caller.actor(), id, person);
            run.mustBeAllowedToRun(caller.actor(), id);
        };
        var request = body.read(known);
        var expected = Order.knownThen(known, () -> ETags.expected(ifMatch));
        var affected = enrol.change(request.by(caller.actor(), id, person, expected));
        return ParticipantResponse.of(affected.value(), Effects.of(affected, caller.actor(), false), List.of());
    }

    @POST
    @Path("/{user_id}/cancel")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.SEE_WORKSHOPS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "cancelWorkshopRegistration",
            summary = "Cancel a registration",
            description =
                    "One's own until the workshop begins, or as one of the staff somebody else's. A seat that becomes"
                            + " free goes at once to whoever has waited longest, until the workshop begins. Without a reason the answer warns.")
    @RequestBody(required = false, content = @Content(schema = @Schema(implementation = CancelRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "The record, now cancelled.",
            content = @Content(schema = @Schema(implementation = ParticipantResponse.class)))
    public Response cancel(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            @PathParam("user_id") UUID user,
            @Parameter(description = "Only tells what would happen, and changes nothing.")
                    @QueryParam("dry_run")
                    @Nullable
                    Boolean dryRun,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable Body<CancelRequest> body) {
        var id = new WorkshopId(workshop);
        var person = new UserId(user);
        Runnable known = () -> enrol.mustBeAllowedToCancel(caller.actor(), id, person);
        var request = Body.readOr(body, CancelRequest.WITHOUT_REASON, known);
        var rehearsal = Boolean.TRUE.equals(dryRun);
        var outcome = enrol.cancel(new EnrolInWorkshops.Cancel(
                caller.actor(),
                id,
                person,
                request.reason(),
                Order.knownThen(known, () -> ETags.expected(ifMatch)),
                rehearsal));
        var affected = outcome.value();
        return Response.ok(ParticipantResponse.of(
                        affected.value(),
                        Effects.of(affected, caller.actor(), rehearsal),
                        warnings.tell(outcome.warnings())))
                .build();
    }

    @POST
    @Path("/{user_id}/promote")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.ENROL_OTHERS)
    @Operation(
            operationId = "promoteWorkshopParticipant",
            summary = "Give a free seat by hand",
            description =
                    "Seats somebody who waits, for instance who has come, once the workshop is started. Until it begins"
                            + " free seats are given by themselves.")
    @APIResponse(
            responseCode = "200",
            description = "The record, now registered.",
            content = @Content(schema = @Schema(implementation = ParticipantResponse.class)))
    public Response promote(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            @PathParam("user_id") UUID user,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var id = new WorkshopId(workshop);
        var person = new UserId(user);
        var view = enrol.promote(new Promote(caller.actor(), id, person, expected(ifMatch, id, person)));
        return Response.ok(ParticipantResponse.of(view)).build();
    }

    private ExpectedRevision expected(@Nullable String ifMatch, WorkshopId workshop, UserId user) {
        return Order.knownThen(() -> browse.get(caller.actor(), workshop, user), () -> ETags.expected(ifMatch));
    }
}
