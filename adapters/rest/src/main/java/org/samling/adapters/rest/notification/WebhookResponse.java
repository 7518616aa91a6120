package org.samling.adapters.rest.notification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.conditional.Representation;
import org.samling.adapters.rest.values.Times;
import org.samling.domain.notification.Webhook;
import org.samling.domain.notification.WebhookState;

/** A webhook, as it is answered. */
@Schema(
        name = "Webhook",
        description = "Another system that hears of the organisation's notices.",
        requiredProperties = {
            "id",
            "url",
            "kinds",
            "enabled",
            "disabled_at",
            "disabled_reason",
            "former_secret_until",
            "created_at",
            "updated_at",
            "secret"
        })
public record WebhookResponse(
        UUID id,

        @Schema(description = "Where it is called.") String url,

        @Schema(description = "Of what it hears.") List<NoticeKindName> kinds,

        @Schema(description = "Whether it is called.") boolean enabled,

        @Schema(description = "Since when it is not called; null while it is.", nullable = true) @Nullable
        OffsetDateTime disabledAt,

        @Schema(description = "Why it is not called; null while it is.", nullable = true) @Nullable
        DisabledReasonName disabledReason,

        @Schema(
                description =
                        "Until when calls are signed with the former secret, too, after the secret was changed last;"
                                + " null if it never was.",
                nullable = true)
        @Nullable
        OffsetDateTime formerSecretUntil,

        OffsetDateTime createdAt,
        OffsetDateTime updatedAt,

        @Schema(
                description = "What calls are signed with. Only in the answer that first tells it; null in all others.",
                nullable = true)
        @Nullable
        String secret,

        @Schema(hidden = true) @JsonIgnore long revisionNumber)
        implements Representation {

    static WebhookResponse of(Webhook webhook) {
        return of(webhook, null);
    }

    /** The one time that the secret is shown. */
    static WebhookResponse withSecret(Webhook webhook) {
        return of(webhook, webhook.secrets().current().text());
    }

    private static WebhookResponse of(Webhook webhook, @Nullable String secret) {
        var disabled = webhook.state() instanceof WebhookState.Disabled off ? off : null;
        var former = webhook.secrets().former();
        return new WebhookResponse(
                webhook.id().value(),
                webhook.plan().url().text(),
                webhook.plan().kinds().stream().map(NoticeKindName::of).toList(),
                webhook.state().isEnabled(),
                Times.in(ZoneOffset.UTC, disabled == null ? null : disabled.at()),
                disabled == null ? null : DisabledReasonName.of(disabled.reason()),
                Times.in(ZoneOffset.UTC, former == null ? null : former.until()),
                webhook.revision().createdAt().atOffset(ZoneOffset.UTC),
                webhook.revision().updatedAt().atOffset(ZoneOffset.UTC),
                secret,
                webhook.revision().number());
    }

    /** Secrets are never logged. */
    @Override
    public String toString() {
        return "WebhookResponse[" + id + "]";
    }
}
