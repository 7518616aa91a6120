package org.samling.adapters.rest.workshop;

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
import org.samling.application.workshop.ShowMyWorkshops;

@Path("/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
class MyWorkshopsResource {

    private final ShowMyWorkshops show;
    private final Lists lists;
    private final Caller caller;

    MyWorkshopsResource(ShowMyWorkshops show, Lists lists, Caller caller) {
        this.show = show;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Path("/workshops")
    @Admits(Who.ANYBODY_KNOWN)
    @Operation(
            operationId = "listMyWorkshops",
            summary = "What do I take part in, or facilitate?",
            description =
                    "The workshops that you facilitate, and those that you are or were signed up for, in all organisations, by"
                            + " their start. Archived ones stay, and say so.")
    @APIResponse(
            responseCode = "200",
            description = "A page of your workshops.",
            content = @Content(schema = @Schema(implementation = MyWorkshopList.class)))
    public Response workshops(
            @Parameter(description = "Only workshops that begin then or later.") @QueryParam("from") @Nullable
                    Instant from,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            UriInfo uri) {
        var page = show.workshops(caller.person(), from, lists.wanted(limit, cursor, uri));
        return lists.answer(page, MyWorkshopResponse::of, MyWorkshopList::new, uri);
    }

    @GET
    @Path("/todos")
    @Admits(Who.ANYBODY_KNOWN)
    @Operation(
            operationId = "listMyTodos",
            summary = "What have I got to do?",
            description =
                    "The to-dos that are assigned to you, in workshops that you are in, run, or see as one of the staff, by when they are due.")
    @APIResponse(
            responseCode = "200",
            description = "A page of to-dos.",
            content = @Content(schema = @Schema(implementation = MyTodoList.class)))
    public Response todos(
            @Parameter(description = "Whether those that are done are wanted, too.")
                    @QueryParam("with_completed")
                    @Nullable
                    Boolean withDone,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            UriInfo uri) {
        var page = show.todos(caller.person(), Boolean.TRUE.equals(withDone), lists.wanted(limit, cursor, uri));
        return lists.answer(page, MyTodoResponse::of, MyTodoList::new, uri);
    }
}
