package org.samling.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samling.domain.shared.Refusals.assertRefusedBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samling.domain.shared.OrganizationId;

class DeliveryTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final RetryPlan PLAN = new RetryPlan(Duration.ofSeconds(10), Duration.ofHours(12));
    private static final Failure REFUSED = Failure.refused(503);
    private static final OrganizationId ORGANIZATION = new OrganizationId(UUID.randomUUID());

    private final Delivery queued = by(Lane.email(ORGANIZATION));

    @Test
    void whoever_takes_it_has_it_for_a_minute() {
        var taken = queued.take(NOON);

        assertThat(taken.state()).isEqualTo(new DeliveryState.Waiting(NOON.plusSeconds(60)));
        assertThat(taken.attempts()).isEqualTo(1);
        assertThat(taken.firstTriedAt()).isEqualTo(NOON);
        assertThat(taken.take(NOON.plusSeconds(60)).firstTriedAt()).isEqualTo(NOON);
    }

    @Test
    void what_arrives_is_done() {
        var arrived = queued.take(NOON).succeed(NOON.plusSeconds(1));

        assertThat(arrived.state()).isEqualTo(new DeliveryState.Delivered(NOON.plusSeconds(1)));
    }

    @Test
    void what_fails_is_tried_again_each_time_four_times_later() {
        var once = queued.take(NOON).fail(REFUSED, PLAN, NOON);
        var twice = once.take(NOON).fail(REFUSED, PLAN, NOON);

        assertThat(once.state()).isEqualTo(new DeliveryState.Waiting(NOON.plusSeconds(10)));
        assertThat(once.lastFailure()).isEqualTo(REFUSED);
        assertThat(twice.state()).isEqualTo(new DeliveryState.Waiting(NOON.plusSeconds(40)));
    }

    @Test
    void what_fails_eight_times_is_parked() {
        assertThat(failed(7).state().status()).isEqualTo(DeliveryStatus.WAITING);
        assertThat(failed(8).state()).isEqualTo(new DeliveryState.Parked(NOON));
        assertThat(failed(8).lastFailure()).isEqualTo(REFUSED);
    }

    @Test
    void what_was_taken_eight_times_without_an_outcome_is_worn_out_at_the_ninth() {
        var taken = queued;
        for (int attempt = 0; attempt < 8; attempt++) {
            taken = taken.take(NOON);
        }
        assertThat(taken.isWornOut()).isFalse();

        var again = taken.take(NOON);
        assertThat(again.isWornOut()).isTrue();
        assertThat(again.fail(Failure.of(Failure.Reason.UNFINISHED), PLAN, NOON)
                        .state()
                        .status())
                .isEqualTo(DeliveryStatus.PARKED);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void what_is_parked_can_be_sent_again_from_the_beginning(Channel channel) {
        var parked = by(new Lane(ORGANIZATION, channel, UUID.randomUUID()))
                .take(NOON)
                .park(NOON);

        var again = parked.sendAgain(NOON.plusSeconds(5));

        assertThat(parked.allowedActs()).containsExactly(DeliveryAct.SEND_AGAIN);
        assertThat(again.state()).isEqualTo(new DeliveryState.Waiting(NOON.plusSeconds(5)));
        assertThat(again.attempts()).isZero();
        assertThat(again.firstTriedAt()).isNull();
        assertThat(again.notice()).isEqualTo(parked.notice());
    }

    @Test
    void a_system_can_get_again_what_it_got_but_a_person_does_not() {
        var letter = queued.take(NOON).succeed(NOON);
        var call = by(Lane.webhook(ORGANIZATION, new WebhookId(UUID.randomUUID())))
                .take(NOON)
                .succeed(NOON);

        assertThat(call.sendAgain(NOON).state().status()).isEqualTo(DeliveryStatus.WAITING);
        assertStays(letter);
    }

    @Test
    void what_is_under_way_or_for_nobody_is_not_sent_again() {
        assertStays(queued);
        assertStays(queued.take(NOON));
        assertStays(queued.take(NOON).withdraw(NOON));
    }

    private Delivery failed(int times) {
        var delivery = queued;
        for (int attempt = 0; attempt < times; attempt++) {
            delivery = delivery.take(NOON).fail(REFUSED, PLAN, NOON);
        }
        return delivery;
    }

    private static Delivery by(Lane lane) {
        return Delivery.queue(new DeliveryId(UUID.randomUUID()), lane, new NoticeId(UUID.randomUUID()), NOON);
    }

    private static void assertStays(Delivery delivery) {
        assertThat(delivery.allowedActs()).isEmpty();
        assertRefusedBy(NotificationRule.VALID_DELIVERY_TRANSITION, () -> delivery.sendAgain(NOON));
    }
}
