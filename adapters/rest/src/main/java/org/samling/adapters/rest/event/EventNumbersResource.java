package org.samling.adapters.rest.event;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.security.Admits;
import org.samling.adapters.rest.security.Admits.Who;
import org.samling.adapters.rest.security.Caller;
import org.samling.application.event.CountEvents;
import org.samling.domain.event.EventId;
import org.samling.domain.shared.Permission;

@Path("/v1/organizations/{organization_id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
class EventNumbersResource {

    private final CountEvents count;
    private final Caller caller;

    EventNumbersResource(CountEvents count, Caller caller) {
        this.count = count;
        this.caller = caller;
    }

    @GET
    @Path("/events/{event_id}/statistics")
    @Admits(value = Who.MEMBERS, to = Permission.RUN_EVENTS)
    @Operation(operationId = "getEventStatistics", summary = "An event in numbers", description = "For the staff.")
    @APIResponse(responseCode = "200", description = "The numbers.")
    public EventStatisticsResponse ofEvent(
            @PathParam("organization_id") UUID organization, @PathParam("event_id") UUID event) {
        return EventStatisticsResponse.of(count.ofEvent(caller.actor(), new EventId(event)));
    }

    @GET
    @Path("/event-statistics")
    @Admits(value = Who.MEMBERS, to = Permission.RUN_EVENTS)
    @Operation(
            operationId = "getEventStatisticsOfPeriod",
            summary = "The events of a period in numbers",
            description =
                    "For the staff: in all, by sort and by month. Archived and deleted events count like others, drafts do"
                            + " not. Nobody takes part in what was cancelled.")
    @APIResponse(responseCode = "200", description = "The numbers.")
    public PeriodStatisticsResponse ofPeriod(
            @PathParam("organization_id") UUID organization,
            @Parameter(description = "Only events that begin then or later.") @QueryParam("from") @Nullable
                    Instant from,
            @Parameter(description = "Only events that begin before that.") @QueryParam("to") @Nullable Instant to) {
        return PeriodStatisticsResponse.of(count.ofPeriod(caller.actor(), from, to));
    }

    @GET
    @Path("/event-count-drift")
    @Admits(value = Who.MEMBERS, to = Permission.CHECK_COUNTS)
    @Operation(
            operationId = "checkEventCounts",
            summary = "Check the counts",
            description =
                    "Counts anew, and tells where registration_count is not what there is. The service does the same every"
                            + " night.")
    @APIResponse(responseCode = "200", description = "Where the counts have drifted: nowhere, if all is well.")
    public CountDriftResponse drift(@PathParam("organization_id") UUID organization) {
        return CountDriftResponse.of(count.drift(caller.actor()));
    }
}
