package org.samling.adapters.rest.notification;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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
import org.samling.adapters.rest.request.Order;
import org.samling.adapters.rest.security.Admits;
import org.samling.adapters.rest.security.Admits.Who;
import org.samling.adapters.rest.security.Caller;
import org.samling.application.notification.KeepWebhooks;
import org.samling.domain.notification.WebhookId;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.Permission;

@Path("/v1/organizations/{organization_id}/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
class WebhooksResource {

    private final KeepWebhooks keep;
    private final Caller caller;

    WebhooksResource(KeepWebhooks keep, Caller caller) {
        this.keep = keep;
        this.caller = caller;
    }

    @POST
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.MANAGE_WEBHOOKS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addWebhook",
            summary = "Add a webhook",
            description =
                    "From now on notices of these kinds are sent to the address, as the message notice under webhooks"
                            + " tells. Keep the secret of the answer: it is not shown again.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AddWebhookRequest.class)))
    @APIResponse(
            responseCode = "201",
            description = "The webhook, with its secret.",
            content = @Content(schema = @Schema(implementation = WebhookResponse.class)))
    public Response add(@PathParam("organization_id") UUID organization, Body<AddWebhookRequest> body) {
        var added = WebhookResponse.withSecret(keep.add(body.read().by(caller.actor())));
        return Response.created(URI.create("/v1/organizations/" + organization + "/webhooks/" + added.id()))
                .entity(added)
                .build();
    }

    @GET
    @Admits(value = Who.MEMBERS, to = Permission.MANAGE_WEBHOOKS)
    @Operation(
            operationId = "listWebhooks",
            summary = "List the webhooks",
            description = "All of them, the oldest first. They are few, and come without pages.")
    @APIResponse(responseCode = "200", description = "All webhooks.")
    public WebhookList list(@PathParam("organization_id") UUID organization) {
        return WebhookList.all(
                keep.list(caller.actor()).stream().map(WebhookResponse::of).toList());
    }

    @GET
    @Path("/{webhook_id}")
    @Admits(value = Who.MEMBERS, to = Permission.MANAGE_WEBHOOKS)
    @Operation(
            operationId = "getWebhook",
            summary = "Get a webhook",
            description = "Whether it is called, and if not, since when and why.")
    @APIResponse(responseCode = "200", description = "The webhook.")
    public WebhookResponse get(@PathParam("organization_id") UUID organization, @PathParam("webhook_id") UUID webhook) {
        return WebhookResponse.of(keep.get(caller.actor(), new WebhookId(webhook)));
    }

    @PATCH
    @Path("/{webhook_id}")
    @Admits(value = Who.MEMBERS, to = Permission.MANAGE_WEBHOOKS)
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "changeWebhook",
            summary = "Change a webhook, or switch it on or off",
            description = "Another address or other kinds count for what is sent from now on.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ChangeWebhookRequest.class)))
    @APIResponse(responseCode = "200", description = "The webhook as it is now.")
    public WebhookResponse change(
            @PathParam("organization_id") UUID organization,
            @PathParam("webhook_id") UUID webhook,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            Body<ChangeWebhookRequest> body) {
        var id = new WebhookId(webhook);
        var request = body.read(() -> keep.get(caller.actor(), id));
        return WebhookResponse.of(keep.change(request.by(caller.actor(), id, expected(ifMatch, id))));
    }

    @DELETE
    @Path("/{webhook_id}")
    @Admits(value = Who.MEMBERS, to = Permission.MANAGE_WEBHOOKS)
    @Operation(
            operationId = "removeWebhook",
            summary = "Remove a webhook",
            description =
                    "It is not called any more, and what became of its deliveries is forgotten. To keep that, switch"
                            + " the webhook off instead.")
    @APIResponse(responseCode = "204", description = "The webhook is gone.")
    public void remove(
            @PathParam("organization_id") UUID organization,
            @PathParam("webhook_id") UUID webhook,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var id = new WebhookId(webhook);
        keep.remove(new KeepWebhooks.Remove(caller.actor(), id, expected(ifMatch, id)));
    }

    @POST
    @Path("/{webhook_id}/rotate-secret")
    @AnsweredOnce
    @Admits(value = Who.MEMBERS, to = Permission.MANAGE_WEBHOOKS)
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Give a webhook a new secret",
            description =
                    "For a day calls are signed with both the new and the former one, so that the receiver can take"
                            + " over the new one without missing a call. Keep the secret of the answer: it is not shown again.")
    @APIResponse(
            responseCode = "200",
            description = "The webhook, with its new secret.",
            content = @Content(schema = @Schema(implementation = WebhookResponse.class)))
    public Response rotateSecret(
            @PathParam("organization_id") UUID organization,
            @PathParam("webhook_id") UUID webhook,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var id = new WebhookId(webhook);
        var rotated = keep.rotateSecret(new KeepWebhooks.RotateSecret(caller.actor(), id, expected(ifMatch, id)));
        return Response.ok(WebhookResponse.withSecret(rotated)).build();
    }

    private ExpectedRevision expected(@Nullable String ifMatch, WebhookId webhook) {
        return Order.knownThen(() -> keep.get(caller.actor(), webhook), () -> ETags.expected(ifMatch));
    }
}
