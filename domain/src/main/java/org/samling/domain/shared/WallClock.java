package org.samling.domain.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Times as the clock on the wall tells them, which is put forward and back twice a year. */
public final class WallClock {

    private WallClock() {}

    /** As far from the new start as the time was from the old one, by the clock on the wall. */
    public static Instant asFarFrom(Instant newStart, Instant time, Instant oldStart, ZoneId zone) {
        var distance = Duration.between(onTheWall(oldStart, zone), onTheWall(time, zone));
        return onTheWall(newStart, zone).plus(distance).atZone(zone).toInstant();
    }

    private static LocalDateTime onTheWall(Instant time, ZoneId zone) {
        return time.atZone(zone).toLocalDateTime();
    }
}
