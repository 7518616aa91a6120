package org.samling.bootstrap.delivery;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.samling.application.notification.ChannelsInUse;
import org.samling.domain.notification.RetryPlan;
import org.samling.domain.notification.WebhookReach;

/** Reads from the configuration which channels are open, where webhooks may be called, and how patient delivery is. */
final class DeliverySettings {

    DeliverySettings() {}

    @Produces
    @Singleton
    static ChannelsInUse channels(
            @ConfigProperty(name = "samling.mail.enabled") boolean mail,
            @ConfigProperty(name = "samling.webhooks.enabled") boolean webhooks,
            @ConfigProperty(name = "samling.broker.enabled") boolean broker) {
        return new ChannelsInUse(mail, webhooks, broker);
    }

    @Produces
    @Singleton
    static WebhookReach reach(@ConfigProperty(name = "samling.webhooks.reach") WebhookReach reach) {
        return reach;
    }

    @Produces
    @Singleton
    static RetryPlan retries(
            @ConfigProperty(name = "samling.delivery.first-wait") Duration first,
            @ConfigProperty(name = "samling.delivery.longest-wait") Duration longest) {
        return new RetryPlan(first, longest);
    }
}
