package org.samling.adapters.rest.event;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.idempotency.AnsweredOnce;
import org.samling.adapters.rest.json.Body;
import org.samling.adapters.rest.paging.Lists;
import org.samling.adapters.rest.problem.Warnings;
import org.samling.adapters.rest.security.Admits;
import org.samling.adapters.rest.security.Admits.Who;
import org.samling.adapters.rest.security.Caller;
import org.samling.adapters.rest.values.Users;
import org.samling.application.event.BrowseEvents;
import org.samling.application.event.PlanEvents;
import org.samling.domain.shared.Permission;

@Path("/v1/organizations/{organization_id}/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
class EventsResource {

    private final PlanEvents plan;
    private final BrowseEvents browse;
    private final Lists lists;
    private final Warnings warnings;
    private final Caller caller;

    EventsResource(PlanEvents plan, BrowseEvents browse, Lists lists, Warnings warnings, Caller caller) {
        this.plan = plan;
        this.browse = browse;
        this.lists = lists;
        this.warnings = warnings;
        this.caller = caller;
    }

    @POST
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.PLAN_EVENTS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createEvent",
            summary = "Plan an event",
            description = "Makes a draft, which only the staff see. Publish it to open it for sign-up.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = CreateEventRequest.class)))
    @APIResponse(
            responseCode = "201",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = EventResponse.class)))
    public Response create(@PathParam("organization_id") UUID organization, Body<CreateEventRequest> body) {
        var outcome = plan.create(body.read().by(caller.actor()));
        var created = EventResponse.of(outcome.value(), Effects.none(), warnings.tell(outcome.warnings()));
        return Response.created(EventAddress.of(organization, created.id()))
                .entity(created)
                .build();
    }

    @GET
    @Admits(value = Who.MEMBERS, to = Permission.SEE_EVENTS)
    @Operation(
            operationId = "listEvents",
            summary = "List the events",
            description =
                    "Filters narrow together. Archived and deleted ones are left out, unless is_archived, is_deleted or"
                            + " updated_since is given. To keep a copy, begin with updated_since=2000-01-01T00:00:00Z, which lists"
                            + " them all, and go on with next_updated_since again and again, with the same filters: put items in,"
                            + " take removed_ids out. If your role changes, begin anew.")
    @APIResponse(
            responseCode = "200",
            description = "A page of events.",
            content = @Content(schema = @Schema(implementation = EventList.class)))
    public Response list(
            @PathParam("organization_id") UUID organization,
            @Parameter(description = "Only events in this state.") @QueryParam("status") @Nullable
                    EventStatusName status,
            @Parameter(description = "Only events of this sort.") @QueryParam("event_type") @Nullable
                    EventTypeName type,
            @Parameter(description = "Only events for these.") @QueryParam("visibility") @Nullable
                    VisibilityName visibility,
            @Parameter(description = "Only events that this person planned.") @QueryParam("created_by") @Nullable
                    UUID createdBy,
            @Parameter(description = "Only events that begin then or later.") @QueryParam("from") @Nullable
                    Instant from,
            @Parameter(description = "Only events that begin before that.") @QueryParam("to") @Nullable Instant to,
            @Parameter(
                            description =
                                    "Only events with this in the title, the description or the location, however it is capitalised or accented.")
                    @QueryParam("text")
                    @Nullable
                    String text,
            @Parameter(description = "Only events that take sign-ups now, for a seat or the waitlist, or only others.")
                    @QueryParam("open_for_signup")
                    @Nullable
                    Boolean open,
            @Parameter(
                            description = "Only events near this point: degrees north. Needs near_lng.",
                            schema =
                                    @Schema(
                                            type = SchemaType.NUMBER,
                                            format = "double",
                                            minimum = "-90",
                                            maximum = "90"))
                    @QueryParam("near_lat")
                    @Nullable
                    Double nearLat,
            @Parameter(
                            description = "Only events near this point: degrees east. Needs near_lat.",
                            schema =
                                    @Schema(
                                            type = SchemaType.NUMBER,
                                            format = "double",
                                            minimum = "-180",
                                            maximum = "180"))
                    @QueryParam("near_lng")
                    @Nullable
                    Double nearLng,
            @Parameter(
                            description = "How near, in kilometres; 50, unless given.",
                            schema =
                                    @Schema(
                                            type = SchemaType.NUMBER,
                                            format = "double",
                                            minimum = "0",
                                            maximum = "20016"))
                    @QueryParam("within_km")
                    @Nullable
                    Double withinKm,
            @Parameter(description = "Only archived events, or only others.") @QueryParam("is_archived") @Nullable
                    Boolean archived,
            @Parameter(description = "Only deleted events, or only others. The staff see deleted ones.")
                    @QueryParam("is_deleted")
                    @Nullable
                    Boolean deleted,
            @Parameter(
                            description =
                                    "Only events changed then or later, archived and deleted ones too, in the order of the changes.")
                    @QueryParam("updated_since")
                    @Nullable
                    Instant updatedSince,
            @Parameter(description = "start_at, unless given; distance needs a point. Not with updated_since.")
                    @QueryParam("sort")
                    @Nullable
                    EventOrder sort,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            UriInfo uri) {
        var near = NearParameters.read(nearLat, nearLng, withinKm);
        EventParameters.mustGoTogether(updatedSince, open, sort, near);
        var filter = new BrowseEvents.Filter(
                status == null ? null : status.value(),
                type == null ? null : type.value(),
                visibility == null ? null : visibility.value(),
                Users.id(createdBy),
                from,
                to,
                text,
                open,
                near,
                archived,
                deleted,
                (sort == null ? EventOrder.START_AT : sort).order());
        var wanted = lists.wanted(limit, cursor, uri);
        if (updatedSince == null) {
            return lists.answer(browse.list(caller.actor(), filter, wanted), EventResponse::of, EventList::of, uri);
        }
        var updates = browse.updates(caller.actor(), filter, updatedSince, wanted);
        return lists.answer(updates, EventResponse::of, EventList::new, uri);
    }
}
