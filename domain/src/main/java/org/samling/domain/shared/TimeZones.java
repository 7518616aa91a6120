package org.samling.domain.shared;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Reads time zones by the names that the IANA database gives them. */
public final class TimeZones {

    private TimeZones() {}

    public static @Nullable ZoneId named(String name) {
        try {
            // Offsets such as +01:00 are zones to Java, but they know no summer.
            var zone = ZoneId.of(name);
            return name.contains("/") || "UTC".equals(name) ? zone : null;
        } catch (DateTimeException unknown) {
            return null;
        }
    }
}
