package org.samling.application.notification;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.samling.application.notification.port.Webhooks;
import org.samling.domain.notification.Lane;
import org.samling.domain.notification.Webhook;
import org.samling.domain.notification.WebhookId;
import org.samling.domain.shared.OrganizationId;

/** Webhooks in memory. */
public final class InMemoryWebhooks implements Webhooks {

    private final Map<WebhookId, Webhook> webhooks = new ConcurrentHashMap<>();
    private Consumer<Lane> removal = lane -> {};

    /** What is to happen to the lane of a webhook that is removed. */
    void onRemoval(Consumer<Lane> newRemoval) {
        removal = newRemoval;
    }

    @Override
    public List<Webhook> all(OrganizationId organization) {
        return webhooks.values().stream()
                .filter(webhook -> webhook.organization().equals(organization))
                .sorted(Comparator.comparing(
                                (Webhook webhook) -> webhook.revision().createdAt())
                        .thenComparing(webhook -> webhook.id().toString()))
                .toList();
    }

    @Override
    public long countForAdding(OrganizationId organization) {
        return all(organization).size();
    }

    @Override
    public Optional<Webhook> find(OrganizationId organization, WebhookId id) {
        return Optional.ofNullable(webhooks.get(id))
                .filter(webhook -> webhook.organization().equals(organization));
    }

    @Override
    public Optional<Webhook> lock(OrganizationId organization, WebhookId id) {
        return find(organization, id);
    }

    @Override
    public void add(Webhook webhook) {
        webhooks.put(webhook.id(), webhook);
    }

    @Override
    public void save(Webhook webhook) {
        webhooks.put(webhook.id(), webhook);
    }

    @Override
    public void remove(Webhook webhook) {
        webhooks.remove(webhook.id());
        removal.accept(webhook.lane());
    }
}
