package org.samling.domain.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The secret of a webhook, and for a while after it was changed the one before: a call is signed with both, so that the
 * receiver can take over the new one without missing a call.
 *
 * @param former the one before, for as long as it holds; null if there is none
 */
public record WebhookSecrets(
        WebhookSecret current, @Nullable Former former) {

    public static final Duration OVERLAP = Duration.ofHours(24);

    public static WebhookSecrets mint() {
        return new WebhookSecrets(WebhookSecret.mint(), null);
    }

    public WebhookSecrets rotate(Instant now) {
        return new WebhookSecrets(WebhookSecret.mint(), new Former(current, now.plus(OVERLAP)));
    }

    /** Those that a call at this moment is signed with, the current one first. */
    public List<WebhookSecret> inForce(Instant now) {
        return former == null || !now.isBefore(former.until()) ? List.of(current) : List.of(current, former.secret());
    }

    public record Former(WebhookSecret secret, Instant until) {}
}
