package org.samling.adapters.rest.values;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Times, as answers tell them: with the offset of the zone in which the thing takes place. */
public final class Times {

    private Times() {}

    public static @Nullable OffsetDateTime in(ZoneId zone, @Nullable Instant time) {
        return time == null ? null : time.atZone(zone).toOffsetDateTime();
    }
}
