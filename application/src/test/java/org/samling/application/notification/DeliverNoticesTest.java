package org.samling.application.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samling.application.notification.view.DeliveryFilter;
import org.samling.application.notification.view.Parcel;
import org.samling.application.notification.view.ThingView;
import org.samling.domain.event.Event;
import org.samling.domain.notification.Channel;
import org.samling.domain.notification.Delivery;
import org.samling.domain.notification.DeliveryState;
import org.samling.domain.notification.DeliveryStatus;
import org.samling.domain.notification.Failure;
import org.samling.domain.notification.Lane;
import org.samling.domain.notification.Language;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.notification.NotificationPreferences;
import org.samling.domain.notification.NotificationPreferences.Channels;
import org.samling.domain.notification.WebhookState;
import org.samling.domain.organization.MemberProfile;
import org.samling.domain.shared.Role;

class DeliverNoticesTest extends NoticeUseCaseScene {

    private static final Failure REFUSED = Failure.refused(500);

    private final Event event = published(organization, anne);
    private final NoticedThing thing = NoticedThing.event(event.id());

    @Test
    void a_notice_reaches_the_inbox_and_sets_out_on_every_channel_that_it_is_wanted_through() {
        var webhook = webhookFor(NoticeKind.PROMOTED);
        webhookFor(NoticeKind.MOVED);
        var notice = told(anne, NoticeKind.PROMOTED, thing);

        sortAll();

        assertThat(inbox().list(anne.user(), false, MANY).items())
                .singleElement()
                .satisfies(told -> assertThat(told.notice().id()).isEqualTo(notice.id()));
        assertThat(deliver.lanesWithWork())
                .containsExactlyInAnyOrder(email(), webhook.lane(), Lane.broker(organization.id()));
        assertThat(deliver.organizationsWithNotices()).isEmpty();
    }

    @Test
    void a_channel_that_the_operator_has_not_opened_gets_nothing() {
        webhookFor(NoticeKind.PROMOTED);
        told(anne, NoticeKind.PROMOTED, thing);

        deliveringBy(new ChannelsInUse(false, false, false)).sortSome(organization.id());

        assertThat(deliver.lanesWithWork()).isEmpty();
        assertThat(inbox().unread(anne.user())).isEqualTo(1);
    }

    @Test
    void what_somebody_does_not_want_is_not_told_that_way_but_systems_still_hear_of_it() {
        var webhook = webhookFor(NoticeKind.REMINDER);
        preferences()
                .save(NotificationPreferences.unchanged(anne.user(), MORNING)
                        .change(Language.EN, Map.of(NoticeKind.REMINDER, new Channels(false, false)), MORNING));
        told(anne, NoticeKind.REMINDER, thing);

        deliveringBy(new ChannelsInUse(true, true, false)).sortSome(organization.id());

        assertThat(inbox().unread(anne.user())).isZero();
        assertThat(deliver.lanesWithWork()).containsExactly(webhook.lane());
    }

    @Test
    void a_letter_tells_what_it_is_about_in_the_language_of_the_reader() {
        preferences()
                .save(NotificationPreferences.unchanged(anne.user(), MORNING).change(Language.NN, Map.of(), MORNING));
        participant(event, anne);
        told(anne, NoticeKind.PROMOTED, thing);
        sortAll();

        assertThat(deliver.take(email(), 10)).singleElement().isInstanceOfSatisfying(Parcel.Letter.class, letter -> {
            assertThat(letter.language()).isEqualTo(Language.NN);
            assertThat(letter.address()).isEqualTo("post@example.org");
            assertThat(letter.thing())
                    .isEqualTo(new ThingView(
                            event.plan().title(),
                            event.plan().start(),
                            event.plan().timeZone(),
                            null,
                            false));
            assertThat(letter.toString()).doesNotContain("post@example.org", "Anne");
        });
    }

    @Test
    void whoever_has_left_or_has_no_address_any_more_gets_no_letter() {
        var kari = memberOf(organization, "Kari", Role.CONTACT);
        told(kari, NoticeKind.PROMOTED, thing);
        sortAll();
        removed(kari);

        var parcel = deliver.take(email(), 10).getFirst();
        assertThat(parcel).isInstanceOf(Parcel.Undeliverable.class);
        deliver.undeliverable(parcel.delivery());

        assertThat(current(parcel.delivery()).state()).isEqualTo(new DeliveryState.Withdrawn(NOON));
        assertThat(inbox().unread(kari.user())).isZero();
    }

    @Test
    void whoever_has_no_address_is_told_in_the_inbox_alone() {
        var member = members().find(organization.id(), anne.user()).orElseThrow();
        members().save(member.change(MemberProfile.of("Anne", null, Role.COORDINATOR), 1, NOON));
        told(anne, NoticeKind.PROMOTED, thing);

        deliveringBy(new ChannelsInUse(true, false, false)).sortSome(organization.id());

        assertThat(inbox().unread(anne.user())).isEqualTo(1);
        assertThat(deliver.lanesWithWork()).isEmpty();
    }

    @Test
    void what_comes_later_about_the_same_thing_waits_for_what_came_before() {
        var promoted = told(anne, NoticeKind.PROMOTED, thing);
        var cancelled = told(anne, NoticeKind.EVENT_CANCELLED, thing);
        var other = told(
                anne,
                NoticeKind.PROMOTED,
                NoticedThing.event(published(organization, anne).id()));
        var olgas = told(olga, NoticeKind.EVENT_CANCELLED, thing);
        sortAll();

        var first = deliver.take(email(), 10);
        assertThat(first)
                .extracting(parcel -> parcel.delivery().notice())
                .containsExactlyInAnyOrder(promoted.id(), other.id(), olgas.id());
        assertThat(deliver.take(email(), 10)).isEmpty();

        deliver.failed(delivery(first, promoted), REFUSED);
        assertThat(deliver.take(email(), 10)).isEmpty();

        clock.pass(Duration.ofSeconds(10));
        var again = takeOne(email());
        assertThat(again.notice()).isEqualTo(promoted.id());
        deliver.succeeded(again);
        assertThat(takeOne(email()).notice()).isEqualTo(cancelled.id());
    }

    @Test
    void what_is_parked_no_longer_holds_up_the_rest() {
        told(anne, NoticeKind.PROMOTED, thing);
        var cancelled = told(anne, NoticeKind.EVENT_CANCELLED, thing);
        sortAll();

        var poisonous = failEightTimes(email());

        assertThat(current(poisonous).state().status()).isEqualTo(DeliveryStatus.PARKED);
        assertThat(takeOne(email()).notice()).isEqualTo(cancelled.id());
    }

    @Test
    void whoever_dies_with_it_leaves_it_to_the_next_after_a_minute() {
        told(anne, NoticeKind.PROMOTED, thing);
        sortAll();
        var first = takeOne(email());
        assertThat(deliver.take(email(), 10)).isEmpty();

        clock.pass(Delivery.LEASE);
        var second = takeOne(email());
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.notice()).isEqualTo(first.notice());

        deliver.failed(first, REFUSED);
        assertThat(current(second)).isEqualTo(second);
        deliver.succeeded(second);
        assertThat(current(second).state().status()).isEqualTo(DeliveryStatus.DELIVERED);
    }

    @Test
    void what_kills_whoever_takes_it_is_parked_in_the_end() {
        told(anne, NoticeKind.PROMOTED, thing);
        sortAll();
        for (int attempt = 1; attempt <= Delivery.MOST_ATTEMPTS; attempt++) {
            assertThat(deliver.take(email(), 10)).hasSize(1);
            clock.pass(Delivery.LEASE);
        }

        assertThat(deliver.take(email(), 10)).isEmpty();
        assertThat(follow.list(admin, new DeliveryFilter(DeliveryStatus.PARKED, Channel.EMAIL, null), MANY)
                        .items())
                .singleElement()
                .satisfies(parked ->
                        assertThat(parked.delivery().lastFailure()).isEqualTo(Failure.of(Failure.Reason.UNFINISHED)));
    }

    @Test
    void a_webhook_through_which_nothing_gets_is_switched_off_and_org_admins_are_told() {
        var webhook = webhookFor(NoticeKind.PROMOTED);
        told(anne, NoticeKind.PROMOTED, thing);
        told(olga, NoticeKind.PROMOTED, thing);
        sortAll();

        failAllEightTimes(webhook.lane());

        assertThat(webhooks()
                        .find(organization.id(), webhook.id())
                        .orElseThrow()
                        .state())
                .isInstanceOfSatisfying(
                        WebhookState.Disabled.class,
                        off -> assertThat(off.reason()).isEqualTo(WebhookState.Reason.NOTHING_GETS_THROUGH));
        assertThat(toldTo(olga)).contains(NoticeKind.WEBHOOK_DISABLED);
        assertThat(toldTo(anne)).doesNotContain(NoticeKind.WEBHOOK_DISABLED);
        assertThat(lastEntry().action()).isEqualTo("webhook.disabled");
        assertThat(lastEntry().actor()).isNull();
    }

    @Test
    void a_webhook_that_only_chokes_on_one_message_stays_on() {
        var webhook = webhookFor(NoticeKind.PROMOTED);
        told(anne, NoticeKind.PROMOTED, thing);
        sortAll();
        var poisonous = takeOne(webhook.lane());
        deliver.failed(poisonous, REFUSED);
        told(olga, NoticeKind.PROMOTED, thing);
        sortAll();
        deliver.succeeded(takeOne(webhook.lane()));

        failAllEightTimes(webhook.lane());

        assertThat(current(poisonous).state().status()).isEqualTo(DeliveryStatus.PARKED);
        assertThat(webhooks()
                        .find(organization.id(), webhook.id())
                        .orElseThrow()
                        .state())
                .isEqualTo(new WebhookState.Enabled());
    }

    @Test
    void a_receiver_that_is_gone_is_not_asked_again() {
        var webhook = webhookFor(NoticeKind.PROMOTED);
        told(anne, NoticeKind.PROMOTED, thing);
        told(olga, NoticeKind.PROMOTED, thing);
        sortAll();

        var parcels = deliver.take(webhook.lane(), 10);
        deliver.receiverGone(parcels.getFirst().delivery(), Failure.refused(410));
        deliver.receiverGone(parcels.getLast().delivery(), Failure.refused(410));
        clock.pass(Duration.ofDays(1));

        assertThat(webhooks()
                        .find(organization.id(), webhook.id())
                        .orElseThrow()
                        .state())
                .isEqualTo(new WebhookState.Disabled(NOON, WebhookState.Reason.RECEIVER_GONE));
        assertThat(deliver.take(webhook.lane(), 10)).hasSize(2).allMatch(parcel -> parcel instanceof Parcel.OnHold);
        assertThat(toldTo(olga)).containsOnlyOnce(NoticeKind.WEBHOOK_DISABLED);
    }

    @Test
    void what_a_closed_channel_has_left_waits_until_it_is_opened_again() {
        told(anne, NoticeKind.PROMOTED, thing);
        sortAll();

        assertThat(deliveringBy(new ChannelsInUse(false, true, true)).lanesWithWork())
                .doesNotContain(email());
        assertThat(deliver.lanesWithWork()).contains(email());
    }

    @Test
    void a_webhook_is_not_switched_off_for_what_went_wrong_on_our_side() {
        var webhook = webhookFor(NoticeKind.PROMOTED);
        told(anne, NoticeKind.PROMOTED, thing);
        sortAll();

        for (int attempt = 1; attempt <= Delivery.MOST_ATTEMPTS; attempt++) {
            deliver.failed(takeOne(webhook.lane()), Failure.of(Failure.Reason.INTERNAL));
            clock.pass(Duration.ofHours(12));
        }

        assertThat(webhooks()
                        .find(organization.id(), webhook.id())
                        .orElseThrow()
                        .state())
                .isEqualTo(new WebhookState.Enabled());
    }

    @Test
    void a_letter_that_is_parked_switches_nothing_off() {
        told(anne, NoticeKind.PROMOTED, thing);
        sortAll();

        failEightTimes(email());

        assertThat(actions()).isEmpty();
        assertThat(toldTo(olga)).isEmpty();
    }

    @Test
    void what_arrived_a_month_ago_is_forgotten_but_not_what_is_parked() {
        told(anne, NoticeKind.PROMOTED, thing);
        sortAll();
        var arrived = takeOne(email());
        deliver.succeeded(arrived);
        told(anne, NoticeKind.MOVED, thing);
        sortAll();
        var parked = failEightTimes(email());

        clock.pass(Duration.ofDays(31));

        assertThat(deliver.forgetSome(organization.id())).isEqualTo(1);
        assertThat(deliveryViews().find(organization.id(), arrived.id())).isEmpty();
        assertThat(deliveryViews().find(organization.id(), parked.id())).isPresent();
        assertThat(deliver.forgetSome(organization.id())).isZero();
    }

    @Test
    void how_delivery_goes_is_told_by_channel() {
        told(anne, NoticeKind.PROMOTED, thing);
        assertThat(deliver.figures().oldestUnsorted()).isEqualTo(NOON);
        sortAll();
        failEightTimes(email());
        told(anne, NoticeKind.MOVED, thing);
        clock.pass(Duration.ofSeconds(1));
        sortAll();

        assertThat(deliver.figures().oldestUnsorted()).isNull();
        assertThat(deliver.figures().channels())
                .filteredOn(figures -> figures.channel() == Channel.EMAIL)
                .singleElement()
                .satisfies(figures -> {
                    assertThat(figures.oldestWaiting()).isEqualTo(clock.instant());
                    assertThat(figures.waiting()).isEqualTo(1);
                    assertThat(figures.parked()).isEqualTo(1);
                });
    }

    /** The first thing that is due fails as often as it may. */
    private Delivery failEightTimes(Lane lane) {
        var delivery = takeOne(lane);
        while (true) {
            deliver.failed(delivery, REFUSED);
            if (current(delivery).state().status() == DeliveryStatus.PARKED) {
                return delivery;
            }
            clock.pass(Duration.ofHours(12));
            delivery = takeOne(lane);
        }
    }

    private void failAllEightTimes(Lane lane) {
        for (int attempt = 0; attempt <= Delivery.MOST_ATTEMPTS; attempt++) {
            deliver.take(lane, 100).forEach(parcel -> deliver.failed(parcel.delivery(), REFUSED));
            clock.pass(Duration.ofHours(12));
        }
    }

    private Delivery delivery(List<Parcel> parcels, Notice notice) {
        return parcels.stream()
                .map(Parcel::delivery)
                .filter(delivery -> delivery.notice().equals(notice.id()))
                .findFirst()
                .orElseThrow();
    }

    private Delivery current(Delivery delivery) {
        return deliveryViews()
                .find(organization.id(), delivery.id())
                .orElseThrow()
                .delivery();
    }
}
