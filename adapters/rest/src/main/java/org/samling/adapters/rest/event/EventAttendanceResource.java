package org.samling.adapters.rest.event;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.IntStream;
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
import org.samling.adapters.rest.problem.Warnings;
import org.samling.adapters.rest.request.Order;
import org.samling.adapters.rest.security.Admits;
import org.samling.adapters.rest.security.Admits.Who;
import org.samling.adapters.rest.security.Caller;
import org.samling.application.event.EventAttendance;
import org.samling.application.event.TakeEventAttendance;
import org.samling.domain.event.EventId;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.UserId;

@Path("/v1/organizations/{organization_id}/events/{event_id}/participants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Event participants")
class EventAttendanceResource {

    private final TakeEventAttendance attendance;
    private final Warnings warnings;
    private final Caller caller;

    EventAttendanceResource(TakeEventAttendance attendance, Warnings warnings, Caller caller) {
        this.attendance = attendance;
        this.warnings = warnings;
        this.caller = caller;
    }

    @POST
    @Path("/{user_id}/attended")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.RUN_EVENTS)
    @Operation(
            operationId = "markEventParticipantAttended",
            summary = "Record that somebody was there",
            description = "From the start on, for the staff.")
    @APIResponse(
            responseCode = "200",
            description = "The record as it is now.",
            content = @Content(schema = @Schema(implementation = EventParticipantResponse.class)))
    public Response attended(
            @PathParam("organization_id") UUID organization,
            @PathParam("event_id") UUID event,
            @PathParam("user_id") UUID user,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return record(event, user, EventAttendance.ATTENDED, ifMatch);
    }

    @POST
    @Path("/{user_id}/no-show")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.RUN_EVENTS)
    @Operation(
            operationId = "markEventParticipantNoShow",
            summary = "Record that somebody did not come",
            description = "From the start on, for the staff. The person keeps the seat.")
    @APIResponse(
            responseCode = "200",
            description = "The record as it is now.",
            content = @Content(schema = @Schema(implementation = EventParticipantResponse.class)))
    public Response noShow(
            @PathParam("organization_id") UUID organization,
            @PathParam("event_id") UUID event,
            @PathParam("user_id") UUID user,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return record(event, user, EventAttendance.NO_SHOW, ifMatch);
    }

    @POST
    @Path("/{user_id}/undo-attendance")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.RUN_EVENTS)
    @Operation(
            operationId = "undoEventAttendance",
            summary = "Take back what was recorded",
            description = "The person is registered again, and nothing more is known.")
    @APIResponse(
            responseCode = "200",
            description = "The record as it is now.",
            content = @Content(schema = @Schema(implementation = EventParticipantResponse.class)))
    public Response undo(
            @PathParam("organization_id") UUID organization,
            @PathParam("event_id") UUID event,
            @PathParam("user_id") UUID user,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return record(event, user, EventAttendance.UNKNOWN, ifMatch);
    }

    @POST
    @Path("/record-attendance")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.RUN_EVENTS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordEventAttendanceOfMany",
            summary = "Record who was there",
            description = "The same for many at once, each line on its own: what is refused for one does not stop the"
                    + " others.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AttendanceOfManyRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "What came of each line.",
            content = @Content(schema = @Schema(implementation = AttendanceResultsResponse.class)))
    public Response recordMany(
            @PathParam("organization_id") UUID organization,
            @PathParam("event_id") UUID event,
            Body<AttendanceOfManyRequest> body) {
        var id = new EventId(event);
        var request = body.read(() -> attendance.mustBeAllowedToRecord(caller.actor(), id));
        var lines = attendance.recordMany(request.by(caller.actor(), id));
        return Response.ok(new AttendanceResultsResponse(IntStream.range(0, lines.size())
                        .mapToObj(index -> AttendanceResultResponse.of(index, lines.get(index), warnings))
                        .toList()))
                .build();
    }

    private Response record(UUID event, UUID user, EventAttendance what, @Nullable String ifMatch) {
        var id = new EventId(event);
        var expected = Order.knownThen(
                () -> attendance.mustBeAllowedToRecord(caller.actor(), id), () -> ETags.expected(ifMatch));
        var view = attendance.record(
                new TakeEventAttendance.RecordOne(caller.actor(), id, new UserId(user), what, expected));
        return Response.ok(EventParticipantResponse.of(view)).build();
    }
}
