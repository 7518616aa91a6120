package org.samling.adapters.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samling.application.notification.view.DeliveryFigures;
import org.samling.application.notification.view.DeliveryFigures.OfChannel;
import org.samling.domain.notification.Channel;

class DeliveryMetersTest {

    private static final DeliveryFigures FIGURES = new DeliveryFigures(
            Parcels.NOW.minusMillis(1_500),
            List.of(
                    new OfChannel(Channel.EMAIL, Parcels.NOW.minusSeconds(60), 12, 3),
                    new OfChannel(Channel.WEBHOOK, Parcels.NOW.plusSeconds(60), 1, 0)));

    private final Depot depot = new Depot(parcel -> new Arrival.Arrived());

    @Test
    void they_tell_how_long_the_oldest_has_waited_and_how_many_wait_or_are_parked() {
        depot.notices.show(FIGURES);

        depot.meters.refresh();

        assertThat(depot.gauge("samling.delivery.lag.seconds", "outbox")).isEqualTo(1.5);
        assertThat(depot.gauge("samling.delivery.lag.seconds", "email")).isEqualTo(60);
        assertThat(depot.gauge("samling.delivery.waiting", "email")).isEqualTo(12);
        assertThat(depot.gauge("samling.delivery.parked", "email")).isEqualTo(3);
    }

    @Test
    void what_is_due_only_later_lags_behind_by_nothing_and_neither_does_what_is_not_there() {
        depot.notices.show(FIGURES);

        depot.meters.refresh();

        assertThat(depot.gauge("samling.delivery.lag.seconds", "webhook")).isZero();
        assertThat(depot.gauge("samling.delivery.waiting", "webhook")).isEqualTo(1);
        assertThat(depot.gauge("samling.delivery.lag.seconds", "broker")).isZero();
    }

    @Test
    void the_lag_grows_while_nobody_can_count() {
        depot.notices.show(FIGURES);
        depot.meters.refresh();

        depot.notices.beAway(true);
        depot.clock.pass(Duration.ofSeconds(30));
        depot.meters.refresh();

        assertThat(depot.gauge("samling.delivery.lag.seconds", "email")).isEqualTo(90);
    }
}
