package org.samling.adapters.notification.delivery;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.function.Function;
import org.samling.application.SettableClock;
import org.samling.application.notification.view.Parcel;

/** A courier and all that it works with, in memory; each test says what its carriers do. */
final class Depot {

    final NoticesInMemory notices = new NoticesInMemory();
    final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    final SettableClock clock = new SettableClock(Parcels.NOW);
    final DeliveryMeters meters;
    final Courier courier;

    Depot(Function<Parcel, Arrival> carrier) {
        var database = new Turnstile();
        var mishaps = new Mishaps(failure -> true);
        meters = new DeliveryMeters(notices, database, mishaps, metrics, clock);
        var handover = new Handover(carrier::apply, carrier::apply, carrier::apply, notices, database, meters, mishaps);
        var longest = TimeOut.of("10s");
        var patience = new Patience(longest, longest, longest);
        courier = new Courier(notices, database, new LaneWork(notices, database, handover), mishaps, patience);
    }

    double attempts(String channel, String outcome) {
        return metrics.get("samling.delivery.attempts")
                .tags("channel", channel, "outcome", outcome)
                .counter()
                .count();
    }

    double gauge(String name, String channel) {
        return metrics.get(name).tag("channel", channel).gauge().value();
    }
}
