package org.samling.adapters.rest.notification;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All webhooks, in the shape of every list. */
@Schema(
        name = "WebhookList",
        requiredProperties = {"items", "next_cursor"})
public record WebhookList(
        List<WebhookResponse> items,

        @Schema(description = "Always null: they are few, and all of them are here.", nullable = true) @Nullable
        String nextCursor) {

    static WebhookList all(List<WebhookResponse> items) {
        return new WebhookList(items, null);
    }
}
