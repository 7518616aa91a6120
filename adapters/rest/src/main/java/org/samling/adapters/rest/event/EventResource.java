package org.samling.adapters.rest.event;

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
import org.samling.adapters.rest.values.Users;
import org.samling.application.event.BrowseEvents;
import org.samling.application.event.PlanEvents;
import org.samling.application.event.view.EventView;
import org.samling.domain.event.EventId;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.Permission;

@Path("/v1/organizations/{organization_id}/events/{event_id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
class EventResource {

    private final PlanEvents plan;
    private final BrowseEvents browse;
    private final Warnings warnings;
    private final Caller caller;

    EventResource(PlanEvents plan, BrowseEvents browse, Warnings warnings, Caller caller) {
        this.plan = plan;
        this.browse = browse;
        this.warnings = warnings;
        this.caller = caller;
    }

    @GET
    @Admits(value = Who.MEMBERS, to = Permission.SEE_EVENTS)
    @Operation(
            operationId = "getEvent",
            summary = "Get an event",
            description =
                    "Drafts and deleted ones are the staff's. Of the others you see those whose visibility reaches you, and"
                            + " those that you were signed up for.")
    @APIResponse(responseCode = "200", description = "The event.")
    public EventResponse get(@PathParam("organization_id") UUID organization, @PathParam("event_id") UUID event) {
        return EventResponse.of(browse.get(caller.actor(), new EventId(event)));
    }

    @PATCH
    @Admits(value = Who.MEMBERS, to = Permission.PLAN_EVENTS)
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "changeEvent",
            summary = "Change an event",
            description =
                    "If it begins at another time or takes place elsewhere, everybody registered or waiting is told."
                            + " If there are more seats, those who have waited longest get them at once. Once it is completed or"
                            + " cancelled, only its texts can be changed.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ChangeEventRequest.class)))
    @APIResponse(responseCode = "200", description = "The event as it is now.")
    public EventResponse change(
            @PathParam("organization_id") UUID organization,
            @PathParam("event_id") UUID event,
            @Parameter(description = "Only tells what would happen, and changes nothing.")
                    @QueryParam("dry_run")
                    @Nullable
                    Boolean dryRun,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Body<ChangeEventRequest> body) {
        var id = new EventId(event);
        Runnable known = () -> plan.mustBeAllowedToPlan(caller.actor(), id);
        var request = body.read(known);
        var expected = Order.knownThen(known, () -> ETags.expected(ifMatch));
        var rehearsal = Boolean.TRUE.equals(dryRun);
        var outcome =
                plan.change(new PlanEvents.ChangeEvent(caller.actor(), id, request.changes(), expected, rehearsal));
        var reached = outcome.value();
        return EventResponse.of(
                reached.value(), Effects.of(reached, caller.actor(), rehearsal), warnings.tell(outcome.warnings()));
    }

    @DELETE
    @Admits(value = Who.MEMBERS, to = Permission.PLAN_EVENTS)
    @Operation(
            operationId = "deleteEvent",
            summary = "Delete an event",
            description =
                    "Puts it away: only the staff see it from now on, what people took part in stays true, and it can"
                            + " be restored. Nobody is told; cancel it first if somebody should be.")
    @APIResponse(responseCode = "204", description = "It is deleted.")
    public void delete(
            @PathParam("organization_id") UUID organization,
            @PathParam("event_id") UUID event,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        plan.delete(act(event, ifMatch));
    }

    @POST
    @Path("/publish")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.PLAN_EVENTS)
    @Operation(
            operationId = "publishEvent",
            summary = "Publish a draft",
            description =
                    "From now on those whom its visibility reaches see it, and can sign up until the deadline, or until it begins.")
    @APIResponse(
            responseCode = "200",
            description = "The event, now published.",
            content = @Content(schema = @Schema(implementation = EventResponse.class)))
    public Response publish(
            @PathParam("organization_id") UUID organization,
            @PathParam("event_id") UUID event,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answered(plan.publish(act(event, ifMatch)));
    }

    @POST
    @Path("/unpublish")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.PLAN_EVENTS)
    @Operation(
            operationId = "unpublishEvent",
            summary = "Make it a draft again",
            description = "Possible while nobody is registered or waiting.")
    @APIResponse(
            responseCode = "200",
            description = "The event, now a draft.",
            content = @Content(schema = @Schema(implementation = EventResponse.class)))
    public Response unpublish(
            @PathParam("organization_id") UUID organization,
            @PathParam("event_id") UUID event,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answered(plan.unpublish(act(event, ifMatch)));
    }

    @POST
    @Path("/start")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.PLAN_EVENTS)
    @Operation(
            operationId = "startEvent",
            summary = "Start an event",
            description = "From now on nobody signs up, and a seat that becomes free is given by hand.")
    @APIResponse(
            responseCode = "200",
            description = "The event, now in progress.",
            content = @Content(schema = @Schema(implementation = EventResponse.class)))
    public Response start(
            @PathParam("organization_id") UUID organization,
            @PathParam("event_id") UUID event,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answered(plan.start(act(event, ifMatch)));
    }

    @POST
    @Path("/complete")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.PLAN_EVENTS)
    @Operation(
            operationId = "completeEvent",
            summary = "Complete an event",
            description = "It stays completed. Attendance can still be recorded.")
    @APIResponse(
            responseCode = "200",
            description = "The event, now completed.",
            content = @Content(schema = @Schema(implementation = EventResponse.class)))
    public Response complete(
            @PathParam("organization_id") UUID organization,
            @PathParam("event_id") UUID event,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answered(plan.complete(act(event, ifMatch)));
    }

    @POST
    @Path("/restore")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.PLAN_EVENTS)
    @Operation(
            operationId = "restoreEvent",
            summary = "Restore a deleted event",
            description =
                    "It is there again, in the state in which it was. Seats that became free meanwhile go to those who have"
                            + " waited longest.")
    @APIResponse(
            responseCode = "200",
            description = "The event, no longer deleted.",
            content = @Content(schema = @Schema(implementation = EventResponse.class)))
    public Response restore(
            @PathParam("organization_id") UUID organization,
            @PathParam("event_id") UUID event,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var reached = plan.restore(act(event, ifMatch));
        return Response.ok(EventResponse.of(reached.value(), Effects.of(reached, caller.actor(), false), List.of()))
                .build();
    }

    @POST
    @Path("/cancel")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.PLAN_EVENTS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "cancelEvent",
            summary = "Cancel an event",
            description = "It stays cancelled. Every registration stays as it is, nobody is promoted, and everybody"
                    + " registered or waiting is told; the answer's warning says how many.")
    @RequestBody(required = false, content = @Content(schema = @Schema(implementation = CancelEventRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "The event, now cancelled.",
            content = @Content(schema = @Schema(implementation = EventResponse.class)))
    public Response cancel(
            @PathParam("organization_id") UUID organization,
            @PathParam("event_id") UUID event,
            @Parameter(description = "Only tells what would happen, and changes nothing.")
                    @QueryParam("dry_run")
                    @Nullable
                    Boolean dryRun,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable Body<CancelEventRequest> body) {
        var id = new EventId(event);
        var request = Body.readOr(body, CancelEventRequest.WITHOUT_REASON, () -> browse.get(caller.actor(), id));
        var rehearsal = Boolean.TRUE.equals(dryRun);
        var outcome = plan.cancel(
                new PlanEvents.Cancel(caller.actor(), id, request.reason(), expected(ifMatch, id), rehearsal));
        var reached = outcome.value();
        return Response.ok(EventResponse.of(
                        reached.value(),
                        Effects.of(reached, caller.actor(), rehearsal),
                        warnings.tell(outcome.warnings())))
                .build();
    }

    @POST
    @Path("/duplicate")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.PLAN_EVENTS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "duplicateEvent",
            summary = "Plan the same again, once or every week",
            description =
                    "Makes drafts with the same plan at other times, all of them or none. They begin at the same time of"
                            + " day, also when the clocks are changed in between. Nobody is registered in them.")
    @RequestBody(required = false, content = @Content(schema = @Schema(implementation = DuplicateEventRequest.class)))
    @APIResponse(
            responseCode = "201",
            description = "The new drafts; Location is that of the first.",
            content = @Content(schema = @Schema(implementation = EventCopies.class)))
    public Response duplicate(
            @PathParam("organization_id") UUID organization,
            @PathParam("event_id") UUID event,
            @Nullable Body<DuplicateEventRequest> body) {
        var id = new EventId(event);
        var request = Body.readOr(body, DuplicateEventRequest.ONCE, () -> browse.get(caller.actor(), id));
        var drafts =
                plan
                        .duplicate(new PlanEvents.Duplicate(caller.actor(), id, request.startAt(), request.copies()))
                        .stream()
                        .map(EventResponse::of)
                        .toList();
        return Response.created(EventAddress.of(organization, drafts.getFirst().id()))
                .entity(new EventCopies(drafts))
                .build();
    }

    @GET
    @Path("/eligibility")
    @Admits(value = Who.MEMBERS, to = Permission.SEE_EVENTS)
    @Operation(
            operationId = "getEventEligibility",
            summary = "May I sign up, and if not, why?",
            description =
                    "Tells how signing up would end now, and what to do next. As one of the staff you can ask for somebody"
                            + " else.")
    @APIResponse(responseCode = "200", description = "Whether the person can sign up now.")
    public EligibilityResponse eligibility(
            @PathParam("organization_id") UUID organization,
            @PathParam("event_id") UUID event,
            @Parameter(description = "For whom; yourself, unless given.") @QueryParam("user_id") @Nullable UUID user) {
        return EligibilityResponse.of(browse.eligibility(caller.actor(), new EventId(event), Users.id(user)), warnings);
    }

    private PlanEvents.Act act(UUID event, @Nullable String ifMatch) {
        var id = new EventId(event);
        return new PlanEvents.Act(caller.actor(), id, expected(ifMatch, id));
    }

    private ExpectedRevision expected(@Nullable String ifMatch, EventId event) {
        return Order.knownThen(() -> browse.get(caller.actor(), event), () -> ETags.expected(ifMatch));
    }

    private static Response answered(EventView view) {
        return Response.ok(EventResponse.of(view)).build();
    }
}
