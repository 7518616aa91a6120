package org.samling.adapters.notification.delivery;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a courier that stops waits for what is in hand: a little longer than any parcel is carried. */
@Singleton
class Patience {

    /** It takes some time to write down what came of the last. */
    private static final Duration A_LITTLE = Duration.ofSeconds(1);

    private final Duration duration;

    Patience(
            @ConfigProperty(name = "samling.mail.time-out") TimeOut mail,
            @ConfigProperty(name = "samling.webhooks.time-out") TimeOut webhooks,
            @ConfigProperty(name = "samling.broker.time-out") TimeOut broker) {
        var longest = Collections.max(List.of(mail, webhooks, broker), Comparator.comparing(TimeOut::duration));
        this.duration = longest.duration().plus(A_LITTLE);
    }

    Duration duration() {
        return duration;
    }
}
