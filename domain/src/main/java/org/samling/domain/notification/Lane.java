package org.samling.domain.notification;

import java.util.UUID;
import org.samling.domain.shared.OrganizationId;

/**
 * The deliveries of one organisation that go the same way: its e-mail, one of its webhooks, or what of it goes to the broker.
 * What holds up one lane does not hold up another.
 *
 * @param target the webhook; the organisation itself where there is but one lane of the channel
 */
public record Lane(OrganizationId organization, Channel channel, UUID target) {

    public static Lane email(OrganizationId organization) {
        return new Lane(organization, Channel.EMAIL, organization.value());
    }

    public static Lane broker(OrganizationId organization) {
        return new Lane(organization, Channel.BROKER, organization.value());
    }

    public static Lane webhook(OrganizationId organization, WebhookId webhook) {
        return new Lane(organization, Channel.WEBHOOK, webhook.value());
    }
}
