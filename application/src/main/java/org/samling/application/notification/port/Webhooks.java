package org.samling.application.notification.port;

import java.util.List;
import java.util.Optional;
import org.samling.domain.notification.Webhook;
import org.samling.domain.notification.WebhookId;
import org.samling.domain.shared.OrganizationId;

/** An organisation's webhooks. They are few. */
public interface Webhooks {

    /** All of them, the oldest first. */
    List<Webhook> all(OrganizationId organization);

    /** How many there are; nobody else adds one before the end of the transaction. */
    long countForAdding(OrganizationId organization);

    Optional<Webhook> find(OrganizationId organization, WebhookId id);

    /** Finds a webhook and holds it to the end of the transaction. */
    Optional<Webhook> lock(OrganizationId organization, WebhookId id);

    void add(Webhook webhook);

    void save(Webhook webhook);

    /** Removes it, and with it its deliveries. */
    void remove(Webhook webhook);
}
