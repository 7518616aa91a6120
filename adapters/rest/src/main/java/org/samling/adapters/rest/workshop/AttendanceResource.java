package org.samling.adapters.rest.workshop;

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
import org.samling.application.workshop.RunWorkshops;
import org.samling.application.workshop.RunWorkshops.RecordAttendance;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.WorkshopId;

@Path("/v1/organizations/{organization_id}/workshops/{workshop_id}/participants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workshop participants")
class AttendanceResource {

    private final RunWorkshops run;
    private final Warnings warnings;
    private final Caller caller;

    AttendanceResource(RunWorkshops run, Warnings warnings, Caller caller) {
        this.run = run;
        this.warnings = warnings;
        this.caller = caller;
    }

    @POST
    @Path("/{user_id}/attendance")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.SEE_WORKSHOPS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordWorkshopAttendance",
            summary = "Record whether somebody was there",
            description =
                    "From the scheduled start on, for whoever facilitates the workshop, and the staff. For a workshop of"
                            + " several days tell the day. Null takes back what was recorded.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AttendanceRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "The record as it is now.",
            content = @Content(schema = @Schema(implementation = ParticipantResponse.class)))
    public Response record(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            @PathParam("user_id") UUID user,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Body<AttendanceRequest> body) {
        var id = new WorkshopId(workshop);
        Runnable known = () -> run.mustBeAllowedToRun(caller.actor(), id);
        var request = body.read(known);
        var view = run.recordAttendance(new RecordAttendance(
                caller.actor(),
                id,
                new UserId(user),
                request.attended(),
                request.day(),
                Order.knownThen(known, () -> ETags.expected(ifMatch))));
        return Response.ok(ParticipantResponse.of(view)).build();
    }

    @POST
    @Path("/record-attendance")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.SEE_WORKSHOPS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordWorkshopAttendanceOfMany",
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
            @PathParam("workshop_id") UUID workshop,
            Body<AttendanceOfManyRequest> body) {
        var id = new WorkshopId(workshop);
        var request = body.read(() -> run.mustBeAllowedToRun(caller.actor(), id));
        var lines = run.recordAttendanceOfMany(request.by(caller.actor(), id));
        return Response.ok(new AttendanceResultsResponse(IntStream.range(0, lines.size())
                        .mapToObj(index -> AttendanceResultResponse.of(index, lines.get(index), warnings))
                        .toList()))
                .build();
    }
}
