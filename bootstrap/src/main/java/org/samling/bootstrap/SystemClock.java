package org.samling.bootstrap;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** The one clock of the application. It ticks in microseconds, as PostgreSQL does, so that a time survives being stored. */
final class SystemClock {

    private static final Duration TICK = ChronoUnit.MICROS.getDuration();

    SystemClock() {}

    @Produces
    @Singleton
    static Clock clock() {
        return Clock.tick(Clock.systemUTC(), TICK);
    }
}
