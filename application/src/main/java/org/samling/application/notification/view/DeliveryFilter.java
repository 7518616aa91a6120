package org.samling.application.notification.view;

import org.jspecify.annotations.Nullable;
import org.samling.domain.notification.Channel;
import org.samling.domain.notification.DeliveryStatus;
import org.samling.domain.notification.WebhookId;

/** Which deliveries are wanted; null means any. */
public record DeliveryFilter(
        @Nullable DeliveryStatus status,
        @Nullable Channel channel,
        @Nullable WebhookId webhook) {}
