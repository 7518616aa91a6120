package org.samling.application.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samling.application.notification.FollowDeliveries.SendAgain;
import org.samling.application.notification.view.DeliveryFilter;
import org.samling.domain.notification.Channel;
import org.samling.domain.notification.Delivery;
import org.samling.domain.notification.DeliveryStatus;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.notification.NotificationRule;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Role;

class FollowDeliveriesTest extends NoticeUseCaseScene {

    private static final DeliveryFilter ALL_OF_THEM = new DeliveryFilter(null, null, null);

    private final NoticedThing thing =
            NoticedThing.event(published(organization, anne).id());

    @Test
    void an_org_admin_sees_what_became_of_each_delivery() {
        var webhook = webhookFor(NoticeKind.PROMOTED);
        told(anne, NoticeKind.PROMOTED, thing);
        sortAll();
        deliver.succeeded(takeOne(webhook.lane()));

        assertThat(follow.list(admin, ALL_OF_THEM, MANY).items()).hasSize(3);
        assertThat(follow.list(admin, new DeliveryFilter(DeliveryStatus.DELIVERED, null, null), MANY)
                        .items())
                .singleElement()
                .satisfies(view -> assertThat(view.delivery().lane()).isEqualTo(webhook.lane()));
        assertThat(follow.list(admin, new DeliveryFilter(null, Channel.EMAIL, null), MANY)
                        .items())
                .hasSize(1);
        assertThat(follow.list(admin, new DeliveryFilter(null, null, webhook.id()), MANY)
                        .items())
                .hasSize(1);
    }

    @Test
    void nobody_else_sees_them() {
        var parked = parked(NoticeKind.PROMOTED);
        var stranger = actorOf(memberOf(anOrganization(), "Elin", Role.ORG_ADMIN));

        assertRefused(AccessRule.ROLE_TOO_LOW, () -> follow.list(coordinator, ALL_OF_THEM, MANY));
        assertRefused(AccessRule.ROLE_TOO_LOW, () -> follow.get(coordinator, parked.id()));
        assertRefused(AccessRule.ROLE_TOO_LOW, () -> follow.sendAgain(new SendAgain(coordinator, parked.id(), ANY)));
        assertRefused(CommonRule.NOT_FOUND, () -> follow.get(stranger, parked.id()));
        assertRefused(CommonRule.NOT_FOUND, () -> follow.sendAgain(new SendAgain(stranger, parked.id(), ANY)));
        assertThat(follow.list(stranger, ALL_OF_THEM, MANY).items()).isEmpty();
    }

    @Test
    void what_is_parked_is_sent_again() {
        var parked = parked(NoticeKind.PROMOTED);

        follow.sendAgain(new SendAgain(admin, parked.id(), ANY));

        assertThat(takeOne(email()).notice()).isEqualTo(parked.notice());
        assertThat(actions()).containsExactly("delivery.sent_again");
    }

    @Test
    void what_has_changed_meanwhile_is_not_sent_again() {
        var parked = parked(NoticeKind.PROMOTED);

        assertRefused(CommonRule.STALE_REVISION, () -> follow.sendAgain(new SendAgain(admin, parked.id(), STALE)));
    }

    @Test
    void what_is_under_way_is_not_sent_again() {
        told(anne, NoticeKind.PROMOTED, thing);
        sortAll();
        var taken = takeOne(email());

        assertRefused(
                NotificationRule.VALID_DELIVERY_TRANSITION,
                () -> follow.sendAgain(new SendAgain(admin, taken.id(), ANY)));
    }

    @Test
    void nobody_is_told_of_a_seat_after_being_told_of_the_cancellation() {
        var promoted = parked(NoticeKind.PROMOTED);
        told(anne, NoticeKind.EVENT_CANCELLED, thing);
        sortAll();
        deliver.succeeded(takeOne(email()));

        assertRefused(
                NotificationRule.NOTICE_OVERTAKEN, () -> follow.sendAgain(new SendAgain(admin, promoted.id(), ANY)));
    }

    @Test
    void nothing_is_sent_again_in_an_organisation_that_is_deactivated() {
        var parked = parked(NoticeKind.PROMOTED);
        deactivated(organization);

        assertRefused(AccessRule.ORGANIZATION_INACTIVE, () -> follow.sendAgain(new SendAgain(admin, parked.id(), ANY)));
    }

    private Delivery parked(NoticeKind kind) {
        told(anne, kind, thing);
        sortAll();
        var parked = takeOne(email()).park(NOON);
        deliveries().save(parked);
        return parked;
    }
}
