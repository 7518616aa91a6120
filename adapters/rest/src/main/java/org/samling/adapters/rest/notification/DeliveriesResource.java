package org.samling.adapters.rest.notification;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.conditional.ETags;
import org.samling.adapters.rest.idempotency.AnsweredOnce;
import org.samling.adapters.rest.paging.Lists;
import org.samling.adapters.rest.request.Order;
import org.samling.adapters.rest.security.Admits;
import org.samling.adapters.rest.security.Admits.Who;
import org.samling.adapters.rest.security.Caller;
import org.samling.application.notification.FollowDeliveries;
import org.samling.application.notification.view.DeliveryFilter;
import org.samling.domain.notification.DeliveryId;
import org.samling.domain.notification.WebhookId;
import org.samling.domain.shared.Permission;

@Path("/v1/organizations/{organization_id}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deliveries")
class DeliveriesResource {

    private final FollowDeliveries follow;
    private final Lists lists;
    private final Caller caller;

    DeliveriesResource(FollowDeliveries follow, Lists lists, Caller caller) {
        this.follow = follow;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Admits(value = Who.MEMBERS, to = Permission.FOLLOW_DELIVERIES)
    @Operation(
            operationId = "listDeliveries",
            summary = "List the deliveries",
            description = "What left the service or is about to, the latest queued first. Filters narrow together:"
                    + " status=parked shows what did not get through.")
    @APIResponse(
            responseCode = "200",
            description = "A page of deliveries.",
            content = @Content(schema = @Schema(implementation = DeliveryList.class)))
    public Response list(
            @PathParam("organization_id") UUID organization,
            @Parameter(description = "Only deliveries in this state.") @QueryParam("status") @Nullable
                    DeliveryStatusName status,
            @Parameter(description = "Only deliveries by this way.") @QueryParam("channel") @Nullable
                    DeliveryChannelName channel,
            @Parameter(description = "Only deliveries to this webhook.") @QueryParam("webhook_id") @Nullable
                    UUID webhook,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            UriInfo uri) {
        var filter = new DeliveryFilter(
                status == null ? null : status.value(),
                channel == null ? null : channel.value(),
                webhook == null ? null : new WebhookId(webhook));
        var page = follow.list(caller.actor(), filter, lists.wanted(limit, cursor, uri));
        return lists.answer(page, DeliveryResponse::of, DeliveryList::new, uri);
    }

    @GET
    @Path("/{delivery_id}")
    @Admits(value = Who.MEMBERS, to = Permission.FOLLOW_DELIVERIES)
    @Operation(
            operationId = "getDelivery",
            summary = "Get a delivery",
            description = "What became of it, and why it failed the last time.")
    @APIResponse(responseCode = "200", description = "The delivery.")
    public DeliveryResponse get(
            @PathParam("organization_id") UUID organization, @PathParam("delivery_id") UUID delivery) {
        return DeliveryResponse.of(follow.get(caller.actor(), new DeliveryId(delivery)));
    }

    @POST
    @Path("/{delivery_id}/send-again")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.FOLLOW_DELIVERIES)
    @Operation(
            operationId = "sendDeliveryAgain",
            summary = "Send a delivery again",
            description =
                    "For what is parked; to a webhook or the broker also what has arrived, under the same id. An e-mail"
                            + " that has arrived is not sent twice, nor one about a seat in something that the person knows to be"
                            + " cancelled.")
    @APIResponse(
            responseCode = "200",
            description = "The delivery, waiting to be tried as if it were new.",
            content = @Content(schema = @Schema(implementation = DeliveryResponse.class)))
    public Response sendAgain(
            @PathParam("organization_id") UUID organization,
            @PathParam("delivery_id") UUID delivery,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var id = new DeliveryId(delivery);
        var expected = Order.knownThen(() -> follow.get(caller.actor(), id), () -> ETags.expected(ifMatch));
        var again = follow.sendAgain(new FollowDeliveries.SendAgain(caller.actor(), id, expected));
        return Response.ok(DeliveryResponse.of(again)).build();
    }
}
