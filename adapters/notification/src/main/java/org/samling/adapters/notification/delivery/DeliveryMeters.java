package org.samling.adapters.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.samling.application.notification.DeliverNotices;
import org.samling.application.notification.view.DeliveryFigures;
import org.samling.application.notification.view.DeliveryFigures.OfChannel;
import org.samling.domain.notification.Channel;

/** How delivery goes, for whoever runs the service: what was attempted here, and what waits or is parked anywhere. */
@ApplicationScoped
class DeliveryMeters {

    private static final String CHANNEL = "channel";

    private final DeliverNotices notices;
    private final Turnstile database;
    private final Mishaps mishaps;
    private final MeterRegistry metrics;
    private final Clock clock;
    private volatile DeliveryFigures figures = new DeliveryFigures(null, List.of());

    DeliveryMeters(DeliverNotices notices, Turnstile database, Mishaps mishaps, MeterRegistry metrics, Clock clock) {
        this.notices = notices;
        this.database = database;
        this.mishaps = mishaps;
        this.metrics = metrics;
        this.clock = clock;
        metrics.gauge(
                "samling.delivery.lag.seconds",
                Tags.of(CHANNEL, "outbox"),
                this,
                meters -> meters.age(meters.figures.oldestUnsorted()));
        for (var channel : Channel.values()) {
            var tags = Tags.of(CHANNEL, written(channel));
            metrics.gauge("samling.delivery.lag.seconds", tags, this, meters -> meters.lag(channel));
            metrics.gauge("samling.delivery.waiting", tags, this, meters -> meters.count(channel, OfChannel::waiting));
            metrics.gauge("samling.delivery.parked", tags, this, meters -> meters.count(channel, OfChannel::parked));
        }
    }

    @Scheduled(every = "${samling.delivery.figures-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void refresh() {
        mishaps.attempt("count the deliveries", () -> figures = database.pass(notices::figures));
    }

    void count(Channel channel, Arrival arrival) {
        countOutcome(
                channel,
                switch (arrival) {
                    case Arrival.Arrived() -> "delivered";
                    case Arrival.Failed failed -> "failed";
                    case Arrival.ReceiverGone gone -> "failed";
                });
    }

    void countUndeliverable(Channel channel) {
        countOutcome(channel, "undeliverable");
    }

    private void countOutcome(Channel channel, String outcome) {
        metrics.counter("samling.delivery.attempts", CHANNEL, written(channel), "outcome", outcome)
                .increment();
    }

    private double lag(Channel channel) {
        return figures.channels().stream()
                .filter(one -> one.channel() == channel)
                .mapToDouble(one -> age(one.oldestWaiting()))
                .sum();
    }

    private double count(Channel channel, ToLongFunction<OfChannel> figure) {
        return figures.channels().stream()
                .filter(one -> one.channel() == channel)
                .mapToLong(figure)
                .sum();
    }

    /** What is due only later has not waited yet. */
    private double age(@Nullable Instant since) {
        if (since == null) {
            return 0;
        }
        var age = Duration.between(since, clock.instant());
        return age.isNegative() ? 0 : age.toMillis() / 1_000.0;
    }

    private static String written(Channel channel) {
        return channel.name().toLowerCase(Locale.ROOT);
    }
}
