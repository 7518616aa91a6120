package org.samling.application.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samling.application.notification.port.Deliveries;
import org.samling.application.notification.view.DeliveryFigures;
import org.samling.application.notification.view.DeliveryView;
import org.samling.application.notification.view.InboxView;
import org.samling.application.notification.view.NoticeView;
import org.samling.application.notification.view.Parcel;
import org.samling.application.notification.view.ThingView;
import org.samling.domain.notification.Channel;
import org.samling.domain.notification.Delivery;
import org.samling.domain.notification.DeliveryId;
import org.samling.domain.notification.DeliveryState;
import org.samling.domain.notification.Failure;
import org.samling.domain.notification.Lane;
import org.samling.domain.notification.Language;
import org.samling.domain.notification.NoticeId;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.notification.NotificationPreferences;
import org.samling.domain.notification.NotificationPreferences.Channels;
import org.samling.domain.notification.RetryPlan;
import org.samling.domain.notification.Webhook;
import org.samling.domain.notification.WebhookState;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Role;
import org.samling.domain.workshop.TodoContent;

/** What holds for every {@link Deliveries}. */
public interface DeliveriesContract extends NoticeScene {

    RetryPlan RETRIES = new RetryPlan(Duration.ofMinutes(5), Duration.ofHours(1));
    Instant LATER = NOON.plus(Delivery.LEASE);

    @Test
    default void an_organization_with_notices_is_found_until_they_are_sorted() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        assertThat(deliveries().organizationsWithNotices()).doesNotContain(organization.id());
        queued(bodil, NoticeKind.REGISTERED, aThingIn(organization));
        queued(bodil, NoticeKind.REGISTERED, aThingIn(organization));

        assertThat(deliveries().organizationsWithNotices()).containsOnlyOnce(organization.id());
        assertThat(sorted(organization, EVERY_CHANNEL)).isEqualTo(2);
        assertThat(deliveries().organizationsWithNotices()).doesNotContain(organization.id());
        assertThat(sorted(organization, EVERY_CHANNEL)).isZero();
    }

    @Test
    default void the_oldest_are_sorted_first() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var thing = aThingIn(organization);
        var first = queued(bodil, NoticeKind.WAITLISTED, thing);
        var second = queued(bodil, NoticeKind.PROMOTED, thing);
        queued(bodil, NoticeKind.EVENT_CANCELLED, thing);

        assertThat(inTransaction(() -> deliveries().sort(organization.id(), EMAIL_ONLY, 2, NOON)))
                .isEqualTo(2);

        assertThat(inboxOf(bodil)).extracting(this::idOf).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(deliveriesOf(organization))
                .extracting(view -> view.delivery().notice())
                .containsExactlyInAnyOrder(first.id(), second.id());
    }

    @Test
    default void a_notice_goes_through_every_channel_in_use() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var webhook = aWebhookIn(organization, NoticeKind.PROMOTED);
        var notice = queued(bodil, NoticeKind.PROMOTED, aThingIn(organization));

        sorted(organization, EVERY_CHANNEL);

        assertThat(deliveriesOf(organization))
                .extracting(DeliveryView::delivery)
                .allSatisfy(delivery -> {
                    assertThat(delivery.notice()).isEqualTo(notice.id());
                    assertThat(delivery.state()).isEqualTo(new DeliveryState.Waiting(NOON));
                    assertThat(delivery.attempts()).isZero();
                    assertThat(delivery.queuedAt()).isEqualTo(NOON);
                    assertThat(delivery.firstTriedAt()).isNull();
                    assertThat(delivery.lastFailure()).isNull();
                });
        assertThat(lanesOf(organization))
                .containsExactlyInAnyOrder(
                        Lane.email(organization.id()), webhook.lane(), Lane.broker(organization.id()));
    }

    @Test
    default void a_channel_that_is_not_in_use_gets_nothing() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        aWebhookIn(organization, NoticeKind.PROMOTED);
        queued(bodil, NoticeKind.PROMOTED, aThingIn(organization));

        sorted(organization, NO_CHANNEL);

        assertThat(deliveriesOf(organization)).isEmpty();
        assertThat(inboxOf(bodil)).hasSize(1);
    }

    @Test
    default void what_a_person_does_not_want_is_left_out_there_and_elsewhere_not() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        wants(
                bodil,
                Map.of(NoticeKind.REGISTERED, new Channels(false, true), NoticeKind.MOVED, new Channels(true, false)));
        var registered = queued(bodil, NoticeKind.REGISTERED, aThingIn(organization));
        var moved = queued(bodil, NoticeKind.MOVED, aThingIn(organization));

        sorted(organization, EVERY_CHANNEL);

        assertThat(inboxOf(bodil)).extracting(this::idOf).containsExactly(moved.id());
        assertThat(sentBy(Lane.email(organization.id()))).containsExactly(registered.id());
        assertThat(sentBy(Lane.broker(organization.id()))).containsExactlyInAnyOrder(registered.id(), moved.id());
    }

    @Test
    default void whoever_has_left_or_has_no_address_gets_no_mail() {
        var organization = anOrganization();
        var former = memberOf(organization, "Anne", Role.CONTACT);
        var withoutAddress = withoutAddress(organization);
        var thing = aThingIn(organization);
        queued(former, NoticeKind.REGISTERED, thing);
        queued(withoutAddress, NoticeKind.REGISTERED, thing);
        removed(former);

        assertThat(sorted(organization, EVERY_CHANNEL)).isEqualTo(2);

        assertThat(inboxOf(former)).isEmpty();
        assertThat(inboxOf(withoutAddress)).hasSize(1);
        assertThat(sentBy(Lane.email(organization.id()))).isEmpty();
        assertThat(sentBy(Lane.broker(organization.id()))).hasSize(2);
    }

    @Test
    default void a_webhook_hears_of_the_kinds_that_it_wants_while_it_is_on() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var webhook = aWebhookIn(organization, NoticeKind.PROMOTED, NoticeKind.MOVED);
        var off = switchedOff(aWebhookIn(organization, NoticeKind.PROMOTED));
        var elsewhere = aWebhookIn(anOrganization(), NoticeKind.PROMOTED);
        var promoted = queued(bodil, NoticeKind.PROMOTED, aThingIn(organization));
        queued(bodil, NoticeKind.REGISTERED, aThingIn(organization));

        sorted(organization, EVERY_CHANNEL);

        assertThat(sentBy(webhook.lane())).containsExactly(promoted.id());
        assertThat(sentBy(off.lane())).isEmpty();
        assertThat(sentBy(elsewhere.lane())).isEmpty();
    }

    @Test
    default void a_lane_has_work_as_soon_as_something_is_due() {
        var organization = anOrganization();
        var lane = Lane.email(organization.id());
        mailed(memberOf(organization, "Bodil", Role.CONTACT), NoticeKind.REGISTERED, aThingIn(organization));
        mailed(memberOf(organization, "Cecilie", Role.CONTACT), NoticeKind.REGISTERED, aThingIn(organization));

        assertThat(deliveries().lanesWithWork(NOON.minusSeconds(1))).doesNotContain(lane);
        assertThat(deliveries().lanesWithWork(NOON)).containsOnlyOnce(lane);
        taken(lane, NOON);
        assertThat(deliveries().lanesWithWork(NOON)).doesNotContain(lane);
        assertThat(deliveries().lanesWithWork(LATER)).containsOnlyOnce(lane);
    }

    @Test
    default void what_is_due_is_taken_for_a_while() {
        var organization = anOrganization();
        var lane = Lane.email(organization.id());
        mailed(memberOf(organization, "Bodil", Role.CONTACT), NoticeKind.REGISTERED, aThingIn(organization));
        var waiting = only(deliveriesOf(organization)).delivery();

        assertThat(taken(lane, NOON.minusSeconds(1))).isEmpty();
        assertThat(taken(lane, NOON)).extracting(Parcel::delivery).containsExactly(waiting.take(NOON));
        assertThat(only(deliveriesOf(organization)).delivery()).isEqualTo(waiting.take(NOON));
        assertThat(taken(lane, LATER.minusMillis(1))).isEmpty();
        assertThat(taken(lane, LATER))
                .extracting(Parcel::delivery)
                .containsExactly(waiting.take(NOON).take(LATER));
    }

    @Test
    default void no_more_are_taken_than_are_wanted_and_those_first_that_are_due_longest() {
        var organization = anOrganization();
        var lane = Lane.email(organization.id());
        var thing = aThingIn(organization);
        var tried = mailed(memberOf(organization, "Anne", Role.CONTACT), NoticeKind.REGISTERED, thing);
        failed(only(taken(lane, NOON)).delivery(), NOON);
        var first = mailed(memberOf(organization, "Bodil", Role.CONTACT), NoticeKind.REGISTERED, thing);
        var second = mailed(memberOf(organization, "Cecilie", Role.CONTACT), NoticeKind.REGISTERED, thing);

        assertThat(inTransaction(() -> deliveries().take(lane, 2, EVENING)))
                .extracting(parcel -> parcel.delivery().notice())
                .containsExactly(first.id(), second.id());
        assertThat(taken(lane, EVENING))
                .extracting(parcel -> parcel.delivery().notice())
                .containsExactly(tried.id());
    }

    @Test
    default void what_comes_later_about_a_thing_waits_for_what_comes_before_it() {
        var organization = anOrganization();
        var lane = Lane.email(organization.id());
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var thing = aThingIn(organization);
        var promoted = mailed(bodil, NoticeKind.PROMOTED, thing);
        var cancelled = mailed(bodil, NoticeKind.EVENT_CANCELLED, thing);

        var first = only(taken(lane, NOON)).delivery();
        assertThat(first.notice()).isEqualTo(promoted.id());
        assertThat(taken(lane, NOON)).isEmpty();
        failed(first, NOON);
        assertThat(taken(lane, NOON)).isEmpty();
        var again = only(taken(lane, EVENING)).delivery();
        assertThat(again.notice()).isEqualTo(promoted.id());
        settled(again.succeed(EVENING));
        assertThat(only(taken(lane, EVENING)).delivery().notice()).isEqualTo(cancelled.id());
    }

    @Test
    default void nobody_waits_for_what_is_parked_or_about_another_thing_or_to_another_person_or_goes_another_way() {
        var organization = anOrganization();
        var lane = Lane.email(organization.id());
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var thing = aThingIn(organization);
        mailed(bodil, NoticeKind.PROMOTED, thing);
        settled(only(taken(lane, NOON)).delivery().park(NOON));
        queued(bodil, NoticeKind.MOVED, thing);
        queued(bodil, NoticeKind.MOVED, aThingIn(organization));
        queued(memberOf(organization, "Cecilie", Role.CONTACT), NoticeKind.MOVED, thing);
        sorted(organization, EVERY_CHANNEL);

        assertThat(taken(lane, NOON)).hasSize(3);
        assertThat(taken(Lane.broker(organization.id()), NOON)).hasSize(3);
    }

    @Test
    default void a_letter_has_all_it_takes_to_write_it() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var event = anEventIn(organization, memberOf(organization, "Anne", Role.COORDINATOR))
                .at("Storgata 1")
                .inZone("Europe/Helsinki")
                .published();
        participant(event, bodil);
        var notice = mailed(bodil, NoticeKind.PROMOTED, NoticedThing.event(event.id()));
        var preferences = NotificationPreferences.unchanged(bodil.user(), MORNING);
        write(() -> preferences().save(preferences.change(Language.NN, Map.of(), NOON)));

        var letter = (Parcel.Letter) only(taken(Lane.email(organization.id()), NOON));

        assertThat(letter)
                .isEqualTo(new Parcel.Letter(
                        letter.delivery(),
                        new NoticeView(
                                organization.id(),
                                notice.id(),
                                NoticeKind.PROMOTED,
                                bodil.user(),
                                NoticedThing.event(event.id()),
                                NoticeFacts.NONE,
                                NOON),
                        "post@example.org",
                        "Bodil",
                        Language.NN,
                        organization.profile().name(),
                        new ThingView(
                                event.plan().title(),
                                event.plan().start(),
                                event.plan().timeZone(),
                                "Storgata 1",
                                false)));
    }

    @Test
    default void a_letter_tells_of_workshops_and_todos_too() {
        var organization = withMentorProgram(anOrganization());
        var bodil = memberOf(organization, "Bodil", Role.ORG_ADMIN);
        var workshop = aWorkshopIn(organization, bodil).at("Kafeen").online().scheduled();
        var dated = todo(workshop, 0, new TodoContent("Koke te", null, bodil.user(), EVENING));
        var undated = todo(workshop, 1, new TodoContent("Rydde", null, bodil.user(), null));
        var zone = organization.profile().timeZone();
        mailed(bodil, NoticeKind.FACILITATOR_ASSIGNED, NoticedThing.workshop(workshop.id()));
        mailed(bodil, NoticeKind.TODO_ASSIGNED, NoticedThing.todo(dated.id()));
        mailed(bodil, NoticeKind.TODO_ASSIGNED, NoticedThing.todo(undated.id()));
        mailed(bodil, NoticeKind.WEBHOOK_DISABLED, new NoticedThing("webhook", UUID.randomUUID()));

        var letters = taken(Lane.email(organization.id()), NOON).stream()
                .map(Parcel.Letter.class::cast)
                .toList();

        assertThat(letters)
                .extracting(Parcel.Letter::thing)
                .containsExactly(
                        new ThingView(workshop.plan().title(), workshop.plan().scheduledStart(), zone, "Kafeen", true),
                        new ThingView("Koke te", EVENING, zone, null, false),
                        new ThingView("Rydde", null, zone, null, false),
                        null);
        assertThat(letters).extracting(Parcel.Letter::language).containsOnly(Language.NB);
    }

    @Test
    default void a_letter_tells_nothing_of_what_its_reader_may_no_longer_see() {
        var organization = withMentorProgram(anOrganization());
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var event = anEventIn(organization, anne).draft();
        var deleted = anEventIn(organization, anne).deleted();
        var workshop = aWorkshopIn(organization, anne).draft();
        Stream.of(event, deleted).forEach(one -> saved(participant(one, bodil).cancel(NOON)));
        saved(participant(workshop, bodil).cancel(null, NOON));
        mailed(bodil, NoticeKind.CANCELLED, NoticedThing.event(event.id()));
        mailed(bodil, NoticeKind.CANCELLED, NoticedThing.event(deleted.id()));
        mailed(bodil, NoticeKind.CANCELLED, NoticedThing.workshop(workshop.id()));
        var todo = todo(workshop, 0, new TodoContent("Koke te", null, anne.user(), null));
        mailed(bodil, NoticeKind.TODO_ASSIGNED, NoticedThing.todo(todo.id()));

        assertThat(taken(Lane.email(organization.id()), NOON))
                .extracting(DeliveriesContract::titleIn)
                .containsExactly(null, null, null, null);
    }

    @Test
    default void a_letter_tells_what_was_cancelled_even_if_it_is_deleted_or_the_programme_is_off_meanwhile() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bodil = memberOf(organization, "Bodil", Role.PEER_MENTOR);
        var event = anEventIn(organization, anne).titled("Tur").deleted();
        var workshop = aWorkshopIn(organization, anne).titled("Kurs").scheduled();
        participant(event, bodil);
        participant(workshop, bodil);
        saved(workshop.cancel(null, NOON));
        mailed(bodil, NoticeKind.EVENT_CANCELLED, NoticedThing.event(event.id()));
        mailed(bodil, NoticeKind.WORKSHOP_CANCELLED, NoticedThing.workshop(workshop.id()));
        mailed(anne, NoticeKind.EVENT_CANCELLED, NoticedThing.event(event.id()));

        assertThat(taken(Lane.email(organization.id()), NOON))
                .extracting(DeliveriesContract::titleIn)
                .containsExactly("Tur", "Kurs", null);
    }

    @Test
    default void a_letter_to_somebody_who_has_left_meanwhile_cannot_be_delivered() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        mailed(bodil, NoticeKind.PROMOTED, aThingIn(organization));
        removed(bodil);

        assertThat(only(taken(Lane.email(organization.id()), NOON))).isInstanceOf(Parcel.Undeliverable.class);
    }

    @Test
    default void a_call_is_signed_with_the_secrets_in_force() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var webhook = aWebhookIn(organization, NoticeKind.PROMOTED).rotateSecret(NOON);
        write(() -> webhooks().save(webhook));
        queued(bodil, NoticeKind.PROMOTED, aThingIn(organization));
        sorted(organization, EVERY_CHANNEL);

        var call = (Parcel.Call) only(taken(webhook.lane(), NOON));
        assertThat(call.url()).isEqualTo(webhook.plan().url());
        assertThat(call.secrets()).isEqualTo(webhook.secrets().inForce(NOON)).hasSize(2);
        assertThat(call.notice().recipient()).isEqualTo(bodil.user());
        var dayAfter = NOON.plus(Duration.ofDays(1));
        assertThat(((Parcel.Call) only(taken(webhook.lane(), dayAfter))).secrets())
                .containsExactly(webhook.secrets().current());
    }

    @Test
    default void a_call_to_a_webhook_that_is_switched_off_is_put_on_hold() {
        var organization = anOrganization();
        var webhook = aWebhookIn(organization, NoticeKind.PROMOTED);
        queued(memberOf(organization, "Bodil", Role.CONTACT), NoticeKind.PROMOTED, aThingIn(organization));
        sorted(organization, EVERY_CHANNEL);
        switchedOff(webhook);

        assertThat(only(taken(webhook.lane(), NOON))).isInstanceOf(Parcel.OnHold.class);
    }

    @Test
    default void a_message_for_the_broker_has_its_notice() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var notice = queued(bodil, NoticeKind.PROMOTED, aThingIn(organization));
        sorted(organization, EVERY_CHANNEL);

        var message = (Parcel.Message) only(taken(Lane.broker(organization.id()), NOON));
        assertThat(message.notice().id()).isEqualTo(notice.id());
    }

    @Test
    default void every_outcome_is_written_down() {
        var organization = anOrganization();
        var thing = aThingIn(organization);
        for (var outcome : List.<UnaryOperator<Delivery>>of(
                delivery -> delivery.succeed(EVENING),
                delivery -> delivery.withdraw(EVENING),
                delivery -> delivery.fail(Failure.refused(503), RETRIES, EVENING),
                delivery -> delivery.park(EVENING))) {
            mailed(memberOf(organization, "Bodil", Role.CONTACT), NoticeKind.PROMOTED, thing);
            var after = outcome.apply(
                    only(taken(Lane.email(organization.id()), NOON)).delivery());
            assertThat(inTransaction(() -> deliveries().settle(after))).isTrue();
            assertThat(found(after)).isEqualTo(after);
        }
    }

    @Test
    default void an_outcome_counts_only_from_whoever_has_the_delivery() {
        var organization = anOrganization();
        var lane = Lane.email(organization.id());
        mailed(memberOf(organization, "Bodil", Role.CONTACT), NoticeKind.PROMOTED, aThingIn(organization));
        var slow = only(taken(lane, NOON)).delivery();
        var quick = only(taken(lane, LATER)).delivery();

        assertThat(inTransaction(() -> deliveries().settle(slow.succeed(LATER))))
                .isFalse();
        assertThat(found(slow)).isEqualTo(quick);
        settled(quick.succeed(LATER));
        assertThat(inTransaction(() -> deliveries().settle(quick.fail(Failure.refused(500), RETRIES, LATER))))
                .isFalse();
        assertThat(found(quick)).isEqualTo(quick.succeed(LATER));
    }

    @Test
    default void what_is_parked_is_sent_again_as_if_for_the_first_time() {
        var organization = anOrganization();
        var lane = Lane.email(organization.id());
        mailed(memberOf(organization, "Bodil", Role.CONTACT), NoticeKind.PROMOTED, aThingIn(organization));
        var taken = only(taken(lane, NOON)).delivery();
        var parked = failedFinally(taken);

        assertThat(inTransaction(() -> deliveries().lock(organization.id(), parked.id())))
                .contains(parked);
        var again = parked.sendAgain(EVENING);
        write(() -> deliveries().save(again));

        assertThat(found(again)).isEqualTo(again);
        assertThat(only(taken(lane, EVENING)).delivery()).isEqualTo(again.take(EVENING));
    }

    @Test
    default void a_delivery_is_locked_by_its_own_organization_only() {
        var organization = anOrganization();
        mailed(memberOf(organization, "Bodil", Role.CONTACT), NoticeKind.PROMOTED, aThingIn(organization));
        var id = only(deliveriesOf(organization)).delivery().id();

        assertThat(inTransaction(() -> deliveries().lock(anOrganization().id(), id)))
                .isEmpty();
        assertThat(inTransaction(() -> deliveries().lock(organization.id(), new DeliveryId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    default void whether_anything_got_through_is_known_by_lane_and_time() {
        var organization = anOrganization();
        var lane = Lane.email(organization.id());
        mailed(memberOf(organization, "Bodil", Role.CONTACT), NoticeKind.PROMOTED, aThingIn(organization));
        var taken = only(taken(lane, NOON)).delivery();
        assertThat(deliveries().anySucceededSince(lane, MORNING)).isFalse();
        settled(taken.succeed(LATER));

        assertThat(deliveries().anySucceededSince(lane, LATER)).isTrue();
        assertThat(deliveries().anySucceededSince(lane, LATER.plusMillis(1))).isFalse();
        assertThat(deliveries().anySucceededSince(Lane.broker(organization.id()), MORNING))
                .isFalse();
    }

    @Test
    default void what_somebody_got_something_later_than_is_overtaken() {
        var organization = anOrganization();
        var lane = Lane.email(organization.id());
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var thing = aThingIn(organization);
        mailed(bodil, NoticeKind.PROMOTED, thing);
        var promoted = failedFinally(only(taken(lane, NOON)).delivery());
        mailed(bodil, NoticeKind.MOVED, thing);
        mailed(memberOf(organization, "Cecilie", Role.CONTACT), NoticeKind.EVENT_CANCELLED, thing);
        mailed(bodil, NoticeKind.EVENT_CANCELLED, aThingIn(organization));
        assertThat(deliveries().isOvertaken(promoted)).isFalse();

        var parcels = taken(lane, NOON);
        var moved = parcels.getFirst().delivery();
        parcels.stream().skip(1).forEach(parcel -> settled(parcel.delivery().succeed(NOON)));

        assertThat(deliveries().isOvertaken(promoted))
                .as("somebody is just telling it")
                .isTrue();
        settled(moved.succeed(NOON));
        assertThat(deliveries().isOvertaken(promoted)).isTrue();
        assertThat(deliveries().isOvertaken(moved)).isFalse();
    }

    @Test
    default void nobody_is_written_of_a_seat_in_what_the_inbox_tells_to_be_cancelled() {
        var organization = anOrganization();
        var lane = Lane.email(organization.id());
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var cecilie = memberOf(organization, "Cecilie", Role.CONTACT);
        var thing = aThingIn(organization);
        wants(bodil, Map.of(NoticeKind.EVENT_CANCELLED, new NotificationPreferences.Channels(true, false)));
        mailed(bodil, NoticeKind.PROMOTED, thing);
        mailed(cecilie, NoticeKind.PROMOTED, thing);
        mailed(bodil, NoticeKind.EVENT_CANCELLED, thing);
        mailed(cecilie, NoticeKind.EVENT_CANCELLED, thing);

        var parcels = taken(lane, NOON);

        assertThat(parcels).hasSize(2);
        assertThat(parcels.getFirst()).isInstanceOf(Parcel.Undeliverable.class);
        assertThat(parcels.getLast())
                .as("the letter that tells of the cancellation comes behind it")
                .isInstanceOf(Parcel.Letter.class);
        assertThat(deliveries().isOvertaken(parcels.getFirst().delivery())).isTrue();
    }

    @Test
    default void what_waits_for_something_that_failed_is_not_due_before_it() {
        var organization = anOrganization();
        var lane = Lane.email(organization.id());
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var thing = aThingIn(organization);
        mailed(bodil, NoticeKind.PROMOTED, thing);
        mailed(bodil, NoticeKind.MOVED, thing);
        var promoted = only(taken(lane, NOON)).delivery();

        settled(promoted.fail(Failure.refused(500), RETRIES, NOON));

        assertThat(deliveries().lanesWithWork(NOON)).doesNotContain(lane);
        assertThat(only(taken(lane, EVENING)).delivery().notice()).isEqualTo(promoted.notice());
    }

    @Test
    default void only_what_was_settled_long_ago_is_forgotten_but_never_what_is_parked() {
        var organization = anOrganization();
        var lane = Lane.email(organization.id());
        var thing = aThingIn(organization);
        for (var name : List.of("Anne", "Bodil", "Cecilie", "Dina", "Eva")) {
            mailed(memberOf(organization, name, Role.CONTACT), NoticeKind.PROMOTED, thing);
        }
        var taken = taken(lane, NOON).stream().map(Parcel::delivery).toList();
        settled(taken.get(0).succeed(NOON));
        settled(taken.get(1).withdraw(NOON));
        settled(taken.get(2).park(NOON));
        settled(taken.get(3).succeed(EVENING));

        assertThat(forgotten(organization, NOON, MANY)).isZero();
        assertThat(forgotten(organization, EVENING, 1)).isEqualTo(1);
        assertThat(forgotten(organization, EVENING, MANY)).isEqualTo(1);
        assertThat(deliveriesOf(organization))
                .extracting(view -> view.delivery().id())
                .containsExactlyInAnyOrder(
                        taken.get(2).id(), taken.get(3).id(), taken.get(4).id());
    }

    @Test
    default void the_figures_count_what_waits_and_what_is_parked() {
        var organization = anOrganization();
        var lane = Lane.email(organization.id());
        var thing = aThingIn(organization);
        var before = email(deliveries().figures());
        mailed(memberOf(organization, "Anne", Role.CONTACT), NoticeKind.PROMOTED, thing);
        settled(only(taken(lane, NOON)).delivery().park(NOON));
        mailed(memberOf(organization, "Bodil", Role.CONTACT), NoticeKind.PROMOTED, thing);
        queued(memberOf(organization, "Cecilie", Role.CONTACT), NoticeKind.PROMOTED, thing);

        var figures = deliveries().figures();

        assertThat(figures.oldestUnsorted()).isBeforeOrEqualTo(NOON);
        assertThat(figures.channels())
                .extracting(DeliveryFigures.OfChannel::channel)
                .containsExactlyInAnyOrder(Channel.values());
        assertThat(email(figures).waiting()).isEqualTo(before.waiting() + 1);
        assertThat(email(figures).parked()).isEqualTo(before.parked() + 1);
        assertThat(email(figures).oldestWaiting()).isBeforeOrEqualTo(NOON);
    }

    private NoticeId idOf(InboxView view) {
        return view.notice().id();
    }

    private static DeliveryFigures.OfChannel email(DeliveryFigures figures) {
        return figures.channels().stream()
                .filter(of -> of.channel() == Channel.EMAIL)
                .findFirst()
                .orElseThrow();
    }

    private List<Lane> lanesOf(Organization organization) {
        return deliveriesOf(organization).stream()
                .map(view -> view.delivery().lane())
                .toList();
    }

    private List<NoticeId> sentBy(Lane lane) {
        return taken(lane, NOON).stream()
                .map(parcel -> parcel.delivery().notice())
                .toList();
    }

    private Webhook switchedOff(Webhook webhook) {
        var off = webhook.giveUp(WebhookState.Reason.BY_ORG_ADMIN, NOON);
        write(() -> webhooks().save(off));
        return off;
    }

    private void settled(Delivery delivery) {
        assertThat(inTransaction(() -> deliveries().settle(delivery))).isTrue();
    }

    private void failed(Delivery delivery, Instant now) {
        settled(delivery.fail(Failure.of(Failure.Reason.TIMED_OUT), RETRIES, now));
    }

    private Delivery failedFinally(Delivery delivery) {
        var parked = delivery.park(NOON);
        settled(parked);
        return parked;
    }

    private Delivery found(Delivery delivery) {
        return deliveryViews()
                .find(delivery.organization(), delivery.id())
                .orElseThrow()
                .delivery();
    }

    private int forgotten(Organization organization, Instant before, int most) {
        return inTransaction(() -> deliveries().forget(organization.id(), before, most));
    }

    private static @Nullable String titleIn(Parcel letter) {
        var thing = ((Parcel.Letter) letter).thing();
        return thing == null ? null : thing.title();
    }

    private static <T> T only(List<T> all) {
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
