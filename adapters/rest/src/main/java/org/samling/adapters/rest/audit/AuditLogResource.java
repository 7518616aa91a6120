package org.samling.adapters.rest.audit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
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
import org.samling.application.audit.BrowseAuditLog;
import org.samling.domain.shared.Permission;

@Path("/v1/organizations/{organization_id}/audit-log")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit log")
class AuditLogResource {

    private final BrowseAuditLog browse;
    private final Lists lists;
    private final Caller caller;

    AuditLogResource(BrowseAuditLog browse, Lists lists, Caller caller) {
        this.browse = browse;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Admits(value = Who.MEMBERS, to = Permission.READ_AUDIT_LOG)
    @Operation(
            operationId = "listAuditEntries",
            summary = "Read the audit log",
            description = "Who did what, the latest first. Filters narrow together.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the audit log.",
            content = @Content(schema = @Schema(implementation = AuditEntryList.class)))
    public Response list(
            @PathParam("organization_id") UUID organization,
            @Parameter(description = "Only entries about this sort of thing.") @QueryParam("thing_type") @Nullable
                    AuditedThingType thingType,
            @Parameter(description = "Only entries about this thing.") @QueryParam("thing_id") @Nullable UUID thingId,
            @Parameter(description = "Only what this person did.") @QueryParam("actor_user_id") @Nullable UUID actor,
            @Parameter(description = "Only this action.") @QueryParam("action") @Nullable AuditEntryAction action,
            @Parameter(description = "Only from this time on.") @QueryParam("from") @Nullable Instant from,
            @Parameter(description = "Only before this time.") @QueryParam("to") @Nullable Instant to,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            UriInfo uri) {
        var filter = new BrowseAuditLog.Filter(
                thingType == null ? null : thingType.code(),
                thingId,
                actor,
                action == null ? null : action.code(),
                from,
                to);
        var page = browse.list(caller.actor(), filter, lists.wanted(limit, cursor, uri));
        return lists.answer(page, AuditEntryResponse::of, AuditEntryList::new, uri);
    }
}
