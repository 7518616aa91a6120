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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.conditional.ETags;
import org.samling.adapters.rest.idempotency.AnsweredOnce;
import org.samling.adapters.rest.json.Body;
import org.samling.adapters.rest.paging.Lists;
import org.samling.adapters.rest.request.Order;
import org.samling.adapters.rest.security.Admits;
import org.samling.adapters.rest.security.Admits.Who;
import org.samling.adapters.rest.security.Caller;
import org.samling.application.workshop.BrowseNotes;
import org.samling.application.workshop.KeepNotes;
import org.samling.application.workshop.RunWorkshops;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.Permission;
import org.samling.domain.workshop.NoteId;
import org.samling.domain.workshop.WorkshopId;

@Path("/v1/organizations/{organization_id}/workshops/{workshop_id}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Workshop notes")
class NotesResource {

    private final KeepNotes keep;
    private final BrowseNotes browse;
    private final RunWorkshops run;
    private final Lists lists;
    private final Caller caller;

    NotesResource(KeepNotes keep, BrowseNotes browse, RunWorkshops run, Lists lists, Caller caller) {
        this.keep = keep;
        this.browse = browse;
        this.run = run;
        this.lists = lists;
        this.caller = caller;
    }

    @POST
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.SEE_WORKSHOPS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addWorkshopNote",
            summary = "Add a note",
            description = "For whoever facilitates the workshop, and the staff. Nobody else sees it.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = WriteNoteRequest.class)))
    @APIResponse(
            responseCode = "201",
            description = "The note.",
            content = @Content(schema = @Schema(implementation = NoteResponse.class)))
    public Response add(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            Body<WriteNoteRequest> body) {
        var id = new WorkshopId(workshop);
        var request = body.read(() -> run.mustBeAllowedToRun(caller.actor(), id));
        var added = NoteResponse.of(keep.add(new KeepNotes.Add(caller.actor(), id, request.text())));
        return Response.created(WorkshopAddress.of(organization, workshop, "notes", added.id()))
                .entity(added)
                .build();
    }

    @GET
    @Admits(value = Who.MEMBERS, to = Permission.SEE_WORKSHOPS)
    @Operation(
            operationId = "listWorkshopNotes",
            summary = "List the notes",
            description = "The latest first. For whoever facilitates the workshop, and the staff.")
    @APIResponse(
            responseCode = "200",
            description = "A page of notes.",
            content = @Content(schema = @Schema(implementation = NoteList.class)))
    public Response list(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            UriInfo uri) {
        var page = browse.list(caller.actor(), new WorkshopId(workshop), lists.wanted(limit, cursor, uri));
        return lists.answer(page, NoteResponse::of, NoteList::new, uri);
    }

    @GET
    @Path("/{note_id}")
    @Admits(value = Who.MEMBERS, to = Permission.SEE_WORKSHOPS)
    @Operation(
            operationId = "getWorkshopNote",
            summary = "Get a note",
            description = "For whoever facilitates the workshop, and the staff.")
    @APIResponse(responseCode = "200", description = "The note.")
    public NoteResponse get(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            @PathParam("note_id") UUID note) {
        return NoteResponse.of(browse.get(caller.actor(), new WorkshopId(workshop), new NoteId(note)));
    }

    @PATCH
    @Path("/{note_id}")
    @Admits(value = Who.MEMBERS, to = Permission.SEE_WORKSHOPS)
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "changeWorkshopNote",
            summary = "Change a note of one's own",
            description = "A note is changed by whoever wrote it.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ChangeNoteRequest.class)))
    @APIResponse(responseCode = "200", description = "The note as it is now.")
    public NoteResponse change(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            @PathParam("note_id") UUID note,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Body<ChangeNoteRequest> body) {
        var id = new WorkshopId(workshop);
        var noteId = new NoteId(note);
        var request = body.read(() -> keep.mustBeAllowedToChange(caller.actor(), id, noteId));
        return NoteResponse.of(keep.change(
                new KeepNotes.ChangeNote(caller.actor(), id, noteId, request.text(), expected(ifMatch, id, noteId))));
    }

    @DELETE
    @Path("/{note_id}")
    @Admits(value = Who.MEMBERS, to = Permission.SEE_WORKSHOPS)
    @Operation(
            operationId = "deleteWorkshopNote",
            summary = "Delete a note of one's own",
            description = "A note is deleted by whoever wrote it.")
    @APIResponse(responseCode = "204", description = "The note is gone.")
    public void delete(
            @PathParam("organization_id") UUID organization,
            @PathParam("workshop_id") UUID workshop,
            @PathParam("note_id") UUID note,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var id = new WorkshopId(workshop);
        var noteId = new NoteId(note);
        keep.delete(new KeepNotes.Delete(caller.actor(), id, noteId, expected(ifMatch, id, noteId)));
    }

    private ExpectedRevision expected(@Nullable String ifMatch, WorkshopId workshop, NoteId note) {
        return Order.knownThen(
                () -> keep.mustBeAllowedToChange(caller.actor(), workshop, note), () -> ETags.expected(ifMatch));
    }
}
