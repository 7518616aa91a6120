package org.samling.adapters.rest.workshop;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.conditional.ETags;
import org.samling.adapters.rest.idempotency.AnsweredOnce;
import org.samling.adapters.rest.request.Order;
import org.samling.adapters.rest.security.Admits;
import org.samling.adapters.rest.security.Admits.Who;
import org.samling.adapters.rest.security.Caller;
import org.samling.application.workshop.RunWorkshops;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.shared.Permission;
import org.samling.domain.workshop.WorkshopId;

@Path("/v1/organizations/{organization_id}/workshops/{workshop_id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workshops")
class RunningResource {

    private final RunWorkshops run;
    private final Caller caller;

    RunningResource(RunWorkshops run, Caller caller) {
        this.run = run;
        this.caller = caller;
    }

    @POST
    @Path("/start")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.SEE_WORKSHOPS)
    @Operation(
            operationId = "startWorkshop",
            summary = "Start a workshop",
            description =
                    "For whoever facilitates it, and the staff. From now on only the staff sign people up, and a seat that becomes free is given by hand.")
    @APIResponse(
            responseCode = "200",
            description = "The workshop, now in progress.",
            content = @Content(schema = @Schema(implementation = WorkshopResponse.class)))
    public Response start(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answered(run.start(act(workshop, ifMatch)));
    }

    @POST
    @Path("/complete")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.SEE_WORKSHOPS)
    @Operation(
            operationId = "completeWorkshop",
            summary = "Complete a workshop",
            description = "For whoever facilitates it, and the staff. It stays completed.")
    @APIResponse(
            responseCode = "200",
            description = "The workshop, now completed.",
            content = @Content(schema = @Schema(implementation = WorkshopResponse.class)))
    public Response complete(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answered(run.complete(act(workshop, ifMatch)));
    }

    private RunWorkshops.Act act(UUID workshop, @Nullable String ifMatch) {
        var id = new WorkshopId(workshop);
        return new RunWorkshops.Act(
                caller.actor(),
                id,
                Order.knownThen(() -> run.mustBeAllowedToRun(caller.actor(), id), () -> ETags.expected(ifMatch)));
    }

    private static Response answered(WorkshopView view) {
        return Response.ok(WorkshopResponse.of(view)).build();
    }
}
