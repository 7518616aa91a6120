package org.samling.adapters.rest.event;

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
import org.samling.application.event.BrowseEventParticipants;
import org.samling.application.event.SignUpForEvents;
import org.samling.domain.event.EventId;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.UserId;

@Path("/v1/organizations/{organization_id}/events/{event_id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Event participants")
class EventParticipantsResource {

    private final SignUpForEvents signUp;
    private final BrowseEventParticipants browse;
    private final Lists lists;
    private final Warnings warnings;
    private final Caller caller;

    EventParticipantsResource(
            SignUpForEvents signUp, BrowseEventParticipants browse, Lists lists, Warnings warnings, Caller caller) {
        this.signUp = signUp;
        this.browse = browse;
        this.lists = lists;
        this.warnings = warnings;
        this.caller = caller;
    }

    @POST
    @Path("/participants")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.SEE_EVENTS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "signUpForEvent",
            summary = "Sign up",
            description =
                    "Signs you up, or as one of the staff somebody else. If no seat is free, or somebody waits for"
                            + " one, the person is waitlisted; the answer tells the place in the queue. Somebody who has cancelled"
                            + " gets the same record back, at the end of the queue. Ask for the eligibility first to learn how it"
                            + " would end.")
    @RequestBody(required = false, content = @Content(schema = @Schema(implementation = SignUpRequest.class)))
    @APIResponse(
            responseCode = "201",
            description = "The person is registered or waitlisted.",
            content = @Content(schema = @Schema(implementation = EventParticipantResponse.class)))
    public Response signUp(
            @PathParam("organization_id") UUID organization,
            @PathParam("event_id") UUID event,
            @Nullable Body<SignUpRequest> body) {
        var id = new EventId(event);
        var request = Body.readOr(body, SignUpRequest.OF_ONESELF, () -> signUp.mustKnow(caller.actor(), id));
        var signedUp = EventParticipantResponse.of(signUp.signUp(request.by(caller.actor(), id)));
        return Response.created(EventAddress.ofParticipant(organization, event, signedUp.userId()))
                .entity(signedUp)
                .build();
    }

    @POST
    @Path("/participants/sign-up-many")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.SIGN_UP_OTHERS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "signUpManyForEvent",
            summary = "Sign up many",
            description = "Each on its own: what is refused for one does not stop the others. Who is signed up already"
                    + " stays so, and it is safe to repeat.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = SignUpManyRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "What came of it for each.",
            content = @Content(schema = @Schema(implementation = SignUpResultsResponse.class)))
    public Response signUpMany(
            @PathParam("organization_id") UUID organization,
            @PathParam("event_id") UUID event,
            @Parameter(description = "Only tells what would happen, and changes nothing.")
                    @QueryParam("dry_run")
                    @Nullable
                    Boolean dryRun,
            Body<SignUpManyRequest> body) {
        var id = new EventId(event);
        var request = body.read(() -> signUp.mustKnow(caller.actor(), id));
        var rehearsal = Boolean.TRUE.equals(dryRun);
        var reached = signUp.signUpMany(request.by(caller.actor(), id, rehearsal));
        return Response.ok(new SignUpResultsResponse(
                        IntStream.range(0, reached.value().size())
                                .mapToObj(index -> SignUpResultResponse.of(
                                        index, reached.value().get(index), warnings))
                                .toList(),
                        rehearsal,
                        reached.told()))
                .build();
    }

    @GET
    @Path("/participants")
    @Admits(value = Who.MEMBERS, to = Permission.SEE_EVENTS)
    @Operation(
            operationId = "listEventParticipants",
            summary = "List who takes part",
            description = "For the staff. Anybody else sees the own record alone.")
    @APIResponse(
            responseCode = "200",
            description = "A page of participants.",
            content = @Content(schema = @Schema(implementation = EventParticipantList.class)))
    public Response list(
            @PathParam("organization_id") UUID organization,
            @PathParam("event_id") UUID event,
            @Parameter(description = "Only those who stand like this.") @QueryParam("status") @Nullable
                    EventParticipantStatusName status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            UriInfo uri) {
        var filter = new BrowseEventParticipants.Filter(status == null ? null : status.value(), null);
        var page = browse.list(caller.actor(), new EventId(event), filter, lists.wanted(limit, cursor, uri));
        return lists.answer(page, EventParticipantResponse::of, EventParticipantList::new, uri);
    }

    @GET
    @Path("/waitlist")
    @Admits(value = Who.MEMBERS, to = Permission.RUN_EVENTS)
    @Operation(
            operationId = "listEventWaitlist",
            summary = "List who waits",
            description = "For the staff: whoever has waited longest first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the waitlist.",
            content = @Content(schema = @Schema(implementation = EventParticipantList.class)))
    public Response waitlist(
            @PathParam("organization_id") UUID organization,
            @PathParam("event_id") UUID event,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            UriInfo uri) {
        var page = browse.waitlist(caller.actor(), new EventId(event), lists.wanted(limit, cursor, uri));
        return lists.answer(page, EventParticipantResponse::of, EventParticipantList::new, uri);
    }

    @GET
    @Path("/participants/{user_id}")
    @Admits(value = Who.MEMBERS, to = Permission.SEE_EVENTS)
    @Operation(
            operationId = "getEventParticipant",
            summary = "Get somebody's record",
            description = "One's own, or anybody's as one of the staff.")
    @APIResponse(responseCode = "200", description = "The record.")
    public EventParticipantResponse get(
            @PathParam("organization_id") UUID organization,
            @PathParam("event_id") UUID event,
            @PathParam("user_id") UUID user) {
        return EventParticipantResponse.of(browse.get(caller.actor(), new EventId(event), new UserId(user)));
    }

    @PATCH
    @Path("/participants/{user_id}")
    @Admits(value = Who.MEMBERS, to = Permission.SEE_EVENTS)
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "changeEventParticipant",
            summary = "Change the notes",
            description = "One's own, or anybody's as one of the staff.")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = ChangeEventParticipantRequest.class)))
    @APIResponse(responseCode = "200", description = "The record as it is now.")
    public EventParticipantResponse change(
            @PathParam("organization_id") UUID organization,
            @PathParam("event_id") UUID event,
            @PathParam("user_id") UUID user,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Body<ChangeEventParticipantRequest> body) {
        var id = new EventId(event);
        var person = new UserId(user);
        Runnable known = () -> signUp.mustBeAllowedToChange(caller.actor(), id, person);
        var request = body.read(known);
        var expected = Order.knownThen(known, () -> ETags.expected(ifMatch));
        return EventParticipantResponse.of(
                signUp.change(new SignUpForEvents.ChangeNotes(caller.actor(), id, person, request.notes(), expected)));
    }

    @POST
    @Path("/participants/{user_id}/cancel")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.SEE_EVENTS)
    @Operation(
            operationId = "cancelEventRegistration",
            summary = "Cancel a registration",
            description =
                    "One's own until the event begins, or as one of the staff somebody else's until it is over. A seat that"
                            + " becomes free goes at once to whoever has waited longest, until the event begins.")
    @APIResponse(
            responseCode = "200",
            description = "The record, now cancelled.",
            content = @Content(schema = @Schema(implementation = EventParticipantResponse.class)))
    public Response cancel(
            @PathParam("organization_id") UUID organization,
            @PathParam("event_id") UUID event,
            @PathParam("user_id") UUID user,
            @Parameter(description = "Only tells what would happen, and changes nothing.")
                    @QueryParam("dry_run")
                    @Nullable
                    Boolean dryRun,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var id = new EventId(event);
        var person = new UserId(user);
        var rehearsal = Boolean.TRUE.equals(dryRun);
        var outcome = signUp.cancel(
                new SignUpForEvents.Cancel(caller.actor(), id, person, expected(ifMatch, id, person), rehearsal));
        var reached = outcome.value();
        return Response.ok(EventParticipantResponse.of(
                        reached.value(),
                        Effects.of(reached, caller.actor(), rehearsal),
                        warnings.tell(caller.actor().isStaff() ? outcome.warnings() : List.of())))
                .build();
    }

    @POST
    @Path("/participants/{user_id}/promote")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.SIGN_UP_OTHERS)
    @Operation(
            operationId = "promoteEventParticipant",
            summary = "Give a free seat by hand",
            description =
                    "Seats somebody who waits, for instance who has come, once the event has begun. Until then free seats"
                            + " are given by themselves.")
    @APIResponse(
            responseCode = "200",
            description = "The record, now registered.",
            content = @Content(schema = @Schema(implementation = EventParticipantResponse.class)))
    public Response promote(
            @PathParam("organization_id") UUID organization,
            @PathParam("event_id") UUID event,
            @PathParam("user_id") UUID user,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var id = new EventId(event);
        var person = new UserId(user);
        var view =
                signUp.promote(new SignUpForEvents.Promote(caller.actor(), id, person, expected(ifMatch, id, person)));
        return Response.ok(EventParticipantResponse.of(view)).build();
    }

    private ExpectedRevision expected(@Nullable String ifMatch, EventId event, UserId user) {
        return Order.knownThen(() -> browse.get(caller.actor(), event, user), () -> ETags.expected(ifMatch));
    }
}
