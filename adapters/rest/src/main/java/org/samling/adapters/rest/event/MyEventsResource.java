package org.samling.adapters.rest.event;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.paging.Lists;
import org.samling.adapters.rest.security.Admits;
import org.samling.adapters.rest.security.Admits.Who;
import org.samling.adapters.rest.security.Caller;
import org.samling.application.event.ShowMyEvents;

@Path("/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
class MyEventsResource {

    private final ShowMyEvents show;
    private final Lists lists;
    private final Caller caller;

    MyEventsResource(ShowMyEvents show, Lists lists, Caller caller) {
        this.show = show;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Path("/events")
    @Admits(Who.ANYBODY_KNOWN)
    @Operation(
            operationId = "listMyEvents",
            summary = "Which events have I signed up for?",
            description =
                    "The events that you are or were signed up for, in all organisations, by their start. Archived and cancelled ones"
                            + " stay, deleted ones do not.")
    @APIResponse(
            responseCode = "200",
            description = "A page of your events.",
            content = @Content(schema = @Schema(implementation = MyEventList.class)))
    public Response events(
            @Parameter(description = "Only events that begin then or later.") @QueryParam("from") @Nullable
                    Instant from,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            UriInfo uri) {
        var page = show.events(caller.person(), from, lists.wanted(limit, cursor, uri));
        return lists.answer(page, MyEventResponse::of, MyEventList::new, uri);
    }
}
