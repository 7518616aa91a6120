package org.samling.bootstrap.proof;

import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * Time, where it is what matters: how long a fault lasts or a load goes on is what an experiment is about, and there is no
 * sign to wait for instead.
 */
public final class Time {

    private static final Duration LEEWAY = Duration.ofSeconds(10);

    private Time() {}

    /** Returns when so much has gone by. */
    public static void passes(Duration time) {
        Awaitility.await("time to pass")
                .pollDelay(time)
                .atMost(time.plus(LEEWAY))
                .until(() -> true);
    }
}
