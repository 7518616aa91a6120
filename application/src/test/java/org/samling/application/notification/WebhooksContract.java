package org.samling.application.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samling.application.notification.port.Webhooks;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.notification.Webhook;
import org.samling.domain.notification.WebhookId;
import org.samling.domain.notification.WebhookPlan;
import org.samling.domain.notification.WebhookReach;
import org.samling.domain.notification.WebhookState;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.Role;

/** What holds for every {@link Webhooks}. */
public interface WebhooksContract extends NoticeScene {

    @Test
    default void a_webhook_is_found_as_it_was_added() {
        var organization = anOrganization();
        var webhook = aWebhookIn(organization, NoticeKind.MOVED, NoticeKind.PROMOTED);

        assertThat(webhooks().find(organization.id(), webhook.id())).contains(webhook);
        assertThat(inTransaction(() -> webhooks().lock(organization.id(), webhook.id())))
                .contains(webhook);
    }

    @Test
    default void another_organizations_webhook_is_not_found() {
        var webhook = aWebhookIn(anOrganization(), NoticeKind.MOVED);
        var organization = anOrganization();

        assertThat(webhooks().find(organization.id(), webhook.id())).isEmpty();
        assertThat(inTransaction(() -> webhooks().lock(organization.id(), webhook.id())))
                .isEmpty();
        assertThat(webhooks().all(organization.id())).isEmpty();
        assertThat(webhooks().find(webhook.organization(), new WebhookId(UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    default void the_oldest_comes_first() {
        var organization = anOrganization();
        var second = added(organization, "https://to.example.org", NOON);
        var first = added(organization, "https://en.example.org", MORNING);

        assertThat(webhooks().all(organization.id())).containsExactly(first, second);
        assertThat(inTransaction(() -> webhooks().countForAdding(organization.id())))
                .isEqualTo(2);
    }

    @Test
    default void every_change_is_kept() {
        var organization = anOrganization();
        var webhook = aWebhookIn(organization, NoticeKind.MOVED);
        var plan = webhook.plan()
                .with(
                        Change.to("https://ny.example.org"),
                        Change.<Collection<@Nullable NoticeKind>>to(List.of(NoticeKind.REMINDER)),
                        WebhookReach.INTERNET);

        var rotated = webhook.rotateSecret(NOON);
        assertKept(rotated);
        var off = rotated.giveUp(WebhookState.Reason.NOTHING_GETS_THROUGH, NOON);
        assertKept(off);
        assertKept(off.change(plan, Change.to(true), EVENING));
    }

    @Test
    default void what_is_removed_is_gone_with_its_deliveries() {
        var organization = anOrganization();
        var webhook = aWebhookIn(organization, NoticeKind.MOVED);
        var other = aWebhookIn(organization, NoticeKind.MOVED);
        queued(memberOf(organization, "Bodil", Role.CONTACT), NoticeKind.MOVED, aThingIn(organization));
        sorted(organization, EVERY_CHANNEL);

        write(() -> webhooks().remove(webhook));

        assertThat(webhooks().all(organization.id())).containsExactly(other);
        assertThat(deliveriesOf(organization))
                .extracting(view -> view.delivery().lane())
                .hasSize(3)
                .contains(other.lane())
                .doesNotContain(webhook.lane());
    }

    private Webhook added(Organization organization, String url, Instant at) {
        var plan = WebhookPlan.of(url, List.of(NoticeKind.MOVED), WebhookReach.INTERNET);
        var webhook = Webhook.add(organization.id(), plan, 0, at);
        write(() -> webhooks().add(webhook));
        return webhook;
    }

    private void assertKept(Webhook webhook) {
        write(() -> webhooks().save(webhook));
        assertThat(webhooks().find(webhook.organization(), webhook.id())).contains(webhook);
    }
}
