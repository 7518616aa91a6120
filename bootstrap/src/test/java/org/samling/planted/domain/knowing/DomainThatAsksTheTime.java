package org.samling.planted.domain.knowing;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;

/** Asks what time it is instead of being told. */
public final class DomainThatAsksTheTime {

    public Instant now() {
        return Instant.now();
    }

    public Supplier<Instant> supplied() {
        return Instant::now;
    }

    public long milliseconds() {
        return System.currentTimeMillis();
    }

    public Clock ownClock() {
        return Clock.systemUTC();
    }
}
