package org.samling.application.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samling.application.notification.KeepWebhooks.Add;
import org.samling.application.notification.KeepWebhooks.ChangeWebhook;
import org.samling.application.notification.KeepWebhooks.Remove;
import org.samling.application.notification.KeepWebhooks.RotateSecret;
import org.samling.application.notification.view.Parcel;
import org.samling.domain.notification.DeliveryStatus;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.notification.NotificationRule;
import org.samling.domain.notification.Webhook;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Role;

class KeepWebhooksTest extends NoticeUseCaseScene {

    @Test
    void an_org_admin_adds_a_webhook() {
        var added = webhookFor(NoticeKind.PROMOTED);

        assertThat(keepWebhooks.get(admin, added.id())).isEqualTo(added);
        assertThat(keepWebhooks.list(admin)).containsExactly(added);
        assertThat(actions()).containsExactly("webhook.added");
        assertThat(lastEntry().after().facts().toString())
                .doesNotContain(URL, added.secrets().current().text());
    }

    @Test
    void nobody_else_has_to_do_with_webhooks() {
        var added = webhookFor(NoticeKind.PROMOTED);

        assertRefused(AccessRule.ROLE_TOO_LOW, () -> keepWebhooks.list(coordinator));
        assertRefused(AccessRule.ROLE_TOO_LOW, () -> keepWebhooks.get(coordinator, added.id()));
        assertRefused(AccessRule.ROLE_TOO_LOW, () -> keepWebhooks.add(new Add(coordinator, URL, Set.of())));
        assertRefused(AccessRule.ROLE_TOO_LOW, () -> keepWebhooks.remove(new Remove(coordinator, added.id(), ANY)));
        assertRefused(
                AccessRule.ROLE_TOO_LOW,
                () -> keepWebhooks.rotateSecret(new RotateSecret(coordinator, added.id(), ANY)));
    }

    @Test
    void another_organisations_webhook_is_not_there() {
        var added = webhookFor(NoticeKind.PROMOTED);
        var stranger = actorOf(memberOf(anOrganization(), "Elin", Role.ORG_ADMIN));

        assertThat(keepWebhooks.list(stranger)).isEmpty();
        assertRefused(CommonRule.NOT_FOUND, () -> keepWebhooks.get(stranger, added.id()));
        assertRefused(CommonRule.NOT_FOUND, () -> keepWebhooks.change(switched(stranger, added, false)));
        assertRefused(CommonRule.NOT_FOUND, () -> keepWebhooks.remove(new Remove(stranger, added.id(), ANY)));
    }

    @Test
    void nothing_is_written_in_an_organisation_that_is_deactivated() {
        var added = webhookFor(NoticeKind.PROMOTED);
        deactivated(organization);

        assertRefused(
                AccessRule.ORGANIZATION_INACTIVE,
                () -> keepWebhooks.add(new Add(admin, URL, Set.of(NoticeKind.MOVED))));
        assertRefused(AccessRule.ORGANIZATION_INACTIVE, () -> keepWebhooks.change(switched(admin, added, false)));
        assertThat(keepWebhooks.list(admin)).containsExactly(added);
    }

    @Test
    void a_webhook_is_added_for_something() {
        assertRefused(NotificationRule.WEBHOOK_KINDS_REQUIRED, () -> keepWebhooks.add(new Add(admin, URL, Set.of())));
        assertRefused(NotificationRule.WEBHOOK_KINDS_REQUIRED, () -> keepWebhooks.add(new Add(admin, URL, null)));
        assertRefused(
                NotificationRule.VALID_WEBHOOK_URL,
                () -> keepWebhooks.add(new Add(admin, "hooks", Set.of(NoticeKind.MOVED))));
    }

    @Test
    void a_change_that_changes_nothing_leaves_no_trace() {
        var added = webhookFor(NoticeKind.PROMOTED);

        assertThat(keepWebhooks.change(switched(admin, added, true))).isEqualTo(added);
        assertThat(actions()).containsExactly("webhook.added");
    }

    @Test
    void what_has_changed_meanwhile_is_not_overwritten() {
        var added = webhookFor(NoticeKind.PROMOTED);

        assertRefused(
                CommonRule.STALE_REVISION,
                () -> keepWebhooks.change(new ChangeWebhook(
                        admin, added.id(), Change.to("https://a.example.org"), Change.keep(), Change.keep(), STALE)));
        assertRefused(
                CommonRule.STALE_REVISION, () -> keepWebhooks.rotateSecret(new RotateSecret(admin, added.id(), STALE)));
        assertRefused(CommonRule.STALE_REVISION, () -> keepWebhooks.remove(new Remove(admin, added.id(), STALE)));
    }

    @Test
    void what_was_to_be_sent_to_a_webhook_that_is_switched_off_is_parked_and_can_be_sent_again_later() {
        var added = webhookFor(NoticeKind.PROMOTED);
        told(
                anne,
                NoticeKind.PROMOTED,
                NoticedThing.event(published(organization, anne).id()));
        sortAll();
        keepWebhooks.change(switched(admin, added, false));

        var parcel = deliver.take(added.lane(), 10).getFirst();
        assertThat(parcel).isInstanceOf(Parcel.OnHold.class);
        deliver.onHold(parcel.delivery());

        var parked = follow.get(admin, parcel.delivery().id()).delivery();
        assertThat(parked.state().status()).isEqualTo(DeliveryStatus.PARKED);
        assertRefused(
                NotificationRule.WEBHOOK_ENABLED,
                () -> follow.sendAgain(new FollowDeliveries.SendAgain(admin, parked.id(), ANY)));

        keepWebhooks.change(switched(admin, added, true));
        var again = follow.sendAgain(new FollowDeliveries.SendAgain(admin, parked.id(), ANY));
        assertThat(again.delivery().state().status()).isEqualTo(DeliveryStatus.WAITING);
        assertThat(lastEntry().action()).isEqualTo("delivery.sent_again");
    }

    @Test
    void a_new_secret_is_written_down_as_changed_and_not_more() {
        var added = webhookFor(NoticeKind.PROMOTED);

        var rotated = keepWebhooks.rotateSecret(new RotateSecret(admin, added.id(), ANY));

        assertThat(rotated.secrets().inForce(NOON))
                .containsExactly(rotated.secrets().current(), added.secrets().current());
        assertThat(lastEntry().action()).isEqualTo("webhook.secret_rotated");
        assertThat(lastEntry().after().differenceFrom(lastEntry().before())).containsExactly("secret");
    }

    @Test
    void a_removed_webhook_is_gone() {
        var added = webhookFor(NoticeKind.PROMOTED);

        keepWebhooks.remove(new Remove(admin, added.id(), ANY));

        assertThat(keepWebhooks.list(admin)).isEmpty();
        assertThat(actions()).isEqualTo(List.of("webhook.added", "webhook.removed"));
    }

    private static ChangeWebhook switched(Actor actor, Webhook webhook, boolean on) {
        return new ChangeWebhook(actor, webhook.id(), Change.keep(), Change.keep(), Change.to(on), ANY);
    }
}
