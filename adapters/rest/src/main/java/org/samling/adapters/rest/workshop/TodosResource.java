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
import jakarta.ws.rs.core.UriInfo;
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
import org.samling.adapters.rest.paging.Lists;
import org.samling.adapters.rest.problem.Warnings;
import org.samling.adapters.rest.request.Order;
import org.samling.adapters.rest.security.Admits;
import org.samling.adapters.rest.security.Admits.Who;
import org.samling.adapters.rest.security.Caller;
import org.samling.adapters.rest.values.Users;
import org.samling.application.workshop.BrowseTodos;
import org.samling.application.workshop.KeepTodos;
import org.samling.domain.shared.Permission;
import org.samling.domain.workshop.TodoId;
import org.samling.domain.workshop.WorkshopId;

@Path("/v1/organizations/{organization_id}/workshops/{workshop_id}/todos")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workshop to-dos")
class TodosResource {

    private final KeepTodos keep;
    private final BrowseTodos browse;
    private final Lists lists;
    private final Warnings warnings;
    private final Caller caller;

    TodosResource(KeepTodos keep, BrowseTodos browse, Lists lists, Warnings warnings, Caller caller) {
        this.keep = keep;
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
            operationId = "addWorkshopTodo",
            summary = "Add a to-do",
            description =
                    "For whoever facilitates the workshop, and the staff. Whom it is assigned to is told. A date that has"
                            + " passed, or somebody who is not in the workshop, goes through with a warning.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AddTodoRequest.class)))
    @APIResponse(
            responseCode = "201",
            description = "The to-do.",
            content = @Content(schema = @Schema(implementation = TodoResponse.class)))
    public Response add(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            Body<AddTodoRequest> body) {
        var id = new WorkshopId(workshop);
        var request = body.read(() -> keep.mustBeAllowedToKeep(caller.actor(), id));
        var outcome = keep.add(request.by(caller.actor(), id));
        var added = TodoResponse.of(outcome.value(), warnings.tell(outcome.warnings()));
        return Response.created(WorkshopAddress.of(organization, workshop, "todos", added.id()))
                .entity(added)
                .build();
    }

    @GET
    @Admits(value = Who.MEMBERS, to = Permission.SEE_WORKSHOPS)
    @Operation(
            operationId = "listWorkshopTodos",
            summary = "List the to-dos",
            description = "In their order. For those who are in the workshop, and the staff.")
    @APIResponse(
            responseCode = "200",
            description = "A page of to-dos.",
            content = @Content(schema = @Schema(implementation = TodoList.class)))
    public Response list(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            @Parameter(description = "Only those that are done, or only others.") @QueryParam("is_completed") @Nullable
                    Boolean completed,
            @Parameter(description = "Only those assigned to this person; without running the workshop, to you.")
                    @QueryParam("assigned_to_user_id")
                    @Nullable
                    UUID assignee,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            UriInfo uri) {
        var filter = new BrowseTodos.Filter(completed, Users.id(assignee));
        var page = browse.list(caller.actor(), new WorkshopId(workshop), filter, lists.wanted(limit, cursor, uri));
        return lists.answer(page, TodoResponse::of, TodoList::new, uri);
    }

    @POST
    @Path("/reorder")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.SEE_WORKSHOPS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reorderWorkshopTodos",
            summary = "Set the order of the to-dos",
            description = "The whole order at once: every to-do of the workshop, each once.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ReorderTodosRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "The order as it is now.",
            content = @Content(schema = @Schema(implementation = TodoOrderResponse.class)))
    public Response reorder(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            Body<ReorderTodosRequest> body) {
        var id = new WorkshopId(workshop);
        var request = body.read(() -> keep.mustBeAllowedToKeep(caller.actor(), id));
        var order = keep.reorder(request.by(caller.actor(), id));
        return Response.ok(
                        new TodoOrderResponse(order.stream().map(TodoId::value).toList()))
                .build();
    }

    @GET
    @Path("/{todo_id}")
    @Admits(value = Who.MEMBERS, to = Permission.SEE_WORKSHOPS)
    @Operation(
            operationId = "getWorkshopTodo",
            summary = "Get a to-do",
            description = "For those who are in the workshop, and the staff.")
    @APIResponse(responseCode = "200", description = "The to-do.")
    public TodoResponse get(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            @PathParam("todo_id") UUID todo) {
        return TodoResponse.of(browse.get(caller.actor(), new WorkshopId(workshop), new TodoId(todo)));
    }

    @PATCH
    @Path("/{todo_id}")
    @Admits(value = Who.MEMBERS, to = Permission.SEE_WORKSHOPS)
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "changeWorkshopTodo",
            summary = "Change a to-do",
            description =
                    "For whoever facilitates the workshop, and the staff. Complete and reopen are acts of their own.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ChangeTodoRequest.class)))
    @APIResponse(responseCode = "200", description = "The to-do as it is now.")
    public TodoResponse change(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            @PathParam("todo_id") UUID todo,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Body<ChangeTodoRequest> body) {
        var id = new WorkshopId(workshop);
        var todoId = new TodoId(todo);
        var request = body.read(() -> mustBeAllowedToKeep(id, todoId));
        var expected = Order.knownThen(() -> mustBeAllowedToKeep(id, todoId), () -> ETags.expected(ifMatch));
        var outcome = keep.change(request.by(caller.actor(), id, todoId, expected));
        return TodoResponse.of(outcome.value(), warnings.tell(outcome.warnings()));
    }

    @DELETE
    @Path("/{todo_id}")
    @Admits(value = Who.MEMBERS, to = Permission.SEE_WORKSHOPS)
    @Operation(
            operationId = "deleteWorkshopTodo",
            summary = "Delete a to-do",
            description = "For whoever facilitates the workshop, and the staff.")
    @APIResponse(responseCode = "204", description = "The to-do is gone.")
    public void delete(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            @PathParam("todo_id") UUID todo,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var id = new WorkshopId(workshop);
        var todoId = new TodoId(todo);
        keep.delete(new KeepTodos.Act(
                caller.actor(),
                id,
                todoId,
                Order.knownThen(() -> mustBeAllowedToKeep(id, todoId), () -> ETags.expected(ifMatch))));
    }

    @POST
    @Path("/{todo_id}/complete")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.SEE_WORKSHOPS)
    @Operation(
            operationId = "completeWorkshopTodo",
            summary = "Complete a to-do",
            description =
                    "For those who are in the workshop, and the staff. It is stamped with the moment and with you.")
    @APIResponse(
            responseCode = "200",
            description = "The to-do, now done.",
            content = @Content(schema = @Schema(implementation = TodoResponse.class)))
    public Response complete(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            @PathParam("todo_id") UUID todo,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Response.ok(TodoResponse.of(keep.complete(turn(workshop, todo, ifMatch))))
                .build();
    }

    @POST
    @Path("/{todo_id}/reopen")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.SEE_WORKSHOPS)
    @Operation(
            operationId = "reopenWorkshopTodo",
            summary = "Reopen a to-do",
            description = "For those who are in the workshop, and the staff. The stamp is cleared.")
    @APIResponse(
            responseCode = "200",
            description = "The to-do, now open.",
            content = @Content(schema = @Schema(implementation = TodoResponse.class)))
    public Response reopen(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            @PathParam("todo_id") UUID todo,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return Response.ok(TodoResponse.of(keep.reopen(turn(workshop, todo, ifMatch))))
                .build();
    }

    private KeepTodos.Act turn(UUID workshop, UUID todo, @Nullable String ifMatch) {
        var id = new WorkshopId(workshop);
        var todoId = new TodoId(todo);
        return new KeepTodos.Act(
                caller.actor(),
                id,
                todoId,
                Order.knownThen(
                        () -> {
                            keep.mustBeAllowedToComplete(caller.actor(), id);
                            browse.get(caller.actor(), id, todoId);
                        },
                        () -> ETags.expected(ifMatch)));
    }

    private void mustBeAllowedToKeep(WorkshopId workshop, TodoId todo) {
        keep.mustBeAllowedToKeep(caller.actor(), workshop);
        browse.get(caller.actor(), workshop, todo);
    }
}
