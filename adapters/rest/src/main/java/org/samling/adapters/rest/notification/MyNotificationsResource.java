package org.samling.adapters.rest.notification;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import org.samling.adapters.rest.security.Admits;
import org.samling.adapters.rest.security.Admits.Who;
import org.samling.adapters.rest.security.Caller;
import org.samling.application.notification.KeepInbox;
import org.samling.application.notification.ReadInbox;
import org.samling.domain.notification.NoticeId;

@Path("/v1/me/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "My notifications")
class MyNotificationsResource {

    private final ReadInbox read;
    private final KeepInbox keep;
    private final Lists lists;
    private final Caller caller;

    MyNotificationsResource(ReadInbox read, KeepInbox keep, Lists lists, Caller caller) {
        this.read = read;
        this.keep = keep;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Admits(Who.ANYBODY_KNOWN)
    @Operation(
            operationId = "listMyNotifications",
            summary = "What have I been told?",
            description = "Your inbox, from all organisations that you are a member of now, the latest first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of your notifications.",
            content = @Content(schema = @Schema(implementation = NotificationList.class)))
    public Response list(
            @Parameter(description = "true: only those that you have not read.") @QueryParam("unread") @Nullable
                    Boolean unread,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            UriInfo uri) {
        var page = read.list(caller.person(), Boolean.TRUE.equals(unread), lists.wanted(limit, cursor, uri));
        return lists.answer(page, NotificationResponse::of, NotificationList::new, uri);
    }

    @GET
    @Path("/unread-count")
    @Admits(Who.ANYBODY_KNOWN)
    @Operation(
            operationId = "countMyUnreadNotifications",
            summary = "How much have I not read?",
            description = "For a badge. Ask with If-None-Match, and nothing is sent as long as the number is the same.")
    @APIResponse(responseCode = "200", description = "The number.")
    public UnreadCountResponse countUnread() {
        return new UnreadCountResponse(read.unread(caller.person()));
    }

    @POST
    @Path("/read")
    @AnsweredOnce
    @Admits(Who.ANYBODY_KNOWN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "markAllMyNotificationsRead",
            summary = "Mark everything as read",
            description =
                    "All that is unread, or only what was told until a time. What was read before stays as it is.")
    @RequestBody(required = false, content = @Content(schema = @Schema(implementation = MarkAllReadRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "How many were unread until now.",
            content = @Content(schema = @Schema(implementation = ReadCountResponse.class)))
    public Response markAllRead(@Nullable Body<MarkAllReadRequest> body) {
        var request = Body.readOr(body, MarkAllReadRequest.ALL, () -> {});
        return Response.ok(new ReadCountResponse(keep.markAllRead(caller.person(), request.upTo())))
                .build();
    }

    @GET
    @Path("/{notification_id}")
    @Admits(Who.ANYBODY_KNOWN)
    @Operation(
            operationId = "getMyNotification",
            summary = "Get a notification",
            description = "One of your own. Getting it does not mark it as read.")
    @APIResponse(responseCode = "200", description = "The notification.")
    public NotificationResponse get(@PathParam("notification_id") UUID notification) {
        return NotificationResponse.of(read.get(caller.person(), new NoticeId(notification)));
    }

    @POST
    @Path("/{notification_id}/read")
    @AnsweredOnce
    @Admits(Who.ANYBODY_KNOWN)
    @Operation(
            operationId = "markMyNotificationRead",
            summary = "Mark a notification as read",
            description = "Marking it once more changes nothing: read_at keeps the first time.")
    @APIResponse(
            responseCode = "200",
            description = "The notification, now read.",
            content = @Content(schema = @Schema(implementation = NotificationResponse.class)))
    public Response markRead(@PathParam("notification_id") UUID notification) {
        var id = new NoticeId(notification);
        keep.markRead(caller.person(), id);
        return Response.ok(NotificationResponse.of(read.get(caller.person(), id)))
                .build();
    }
}
