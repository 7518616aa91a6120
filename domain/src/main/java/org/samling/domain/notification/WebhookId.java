package org.samling.domain.notification;

import java.util.UUID;

/** Names a webhook. */
public record WebhookId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
