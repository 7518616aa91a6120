package org.samling.domain.notification;

import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What a webhook's calls are signed with, so that the receiver knows who calls. It is written as the Standard Webhooks
 * scheme writes it, and is shown once.
 */
public record WebhookSecret(String text) {

    private static final String PREFIX = "whsec_";

    /** Two random UUIDs have 244 random bits. */
    public static WebhookSecret mint() {
        var digits = (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
        return new WebhookSecret(
                PREFIX + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(digits)));
    }

    /** The key itself. */
    public byte[] key() {
        return Base64.getDecoder().decode(text.substring(PREFIX.length()));
    }

    /** Secrets are never logged. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
