package org.samling.adapters.rest.notification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.application.notification.KeepWebhooks.ChangeWebhook;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.notification.WebhookId;
import org.samling.domain.notification.WebhookUrl;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.ExpectedRevision;

/** Asks for changes to a webhook. What is absent stays. */
@Schema(name = "ChangeWebhookRequest")
public record ChangeWebhookRequest(
        @Schema(implementation = String.class, maxLength = WebhookUrl.LONGEST)
        Change<String> url,

        @Schema(
                type = SchemaType.ARRAY,
                implementation = NoticeKindName.class,
                description = "All that it wants to hear of, in place of what it heard of before.",
                minItems = 1)
        Change<List<@Nullable NoticeKindName>> kinds,

        @Schema(
                implementation = Boolean.class,
                description =
                        "false: it is not called any more, and what waits for it is parked. true: it is called again;"
                                + " what is parked stays so until it is sent again.")
        Change<Boolean> enabled) {

    ChangeWebhook by(Actor actor, WebhookId webhook, ExpectedRevision expected) {
        return new ChangeWebhook(actor, webhook, url, kinds.map(ChangeWebhookRequest::values), enabled, expected);
    }

    private static Collection<@Nullable NoticeKind> values(List<@Nullable NoticeKindName> written) {
        var values = new ArrayList<@Nullable NoticeKind>();
        for (var name : written) {
            values.add(name == null ? null : name.value());
        }
        return values;
    }
}
