package org.samling.adapters.rest.notification;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.values.WrittenList;
import org.samling.application.notification.KeepWebhooks.Add;
import org.samling.domain.notification.WebhookUrl;
import org.samling.domain.shared.Actor;

/** Asks for another system to hear of notices. */
@Schema(
        name = "AddWebhookRequest",
        requiredProperties = {"url", "kinds"})
public record AddWebhookRequest(
        @Schema(
                description = "Where to call: an https address on the internet, without user, password or fragment.",
                maxLength = WebhookUrl.LONGEST)
        @Nullable
        String url,

        @Schema(description = "Of what it wants to hear.", minItems = 1) @Nullable
        List<@Nullable NoticeKindName> kinds) {

    Add by(Actor actor) {
        return new Add(actor, url, WrittenList.map(kinds, NoticeKindName::value));
    }
}
