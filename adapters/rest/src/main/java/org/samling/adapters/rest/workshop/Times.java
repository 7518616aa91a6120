package org.samling.adapters.rest.workshop;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Times, as answers tell them: with the offset of the zone in which the thing takes place. */
final class Times {

    private Times() {}

    static @Nullable OffsetDateTime in(ZoneId zone, @Nullable Instant time) {
        return time == null ? null : time.atZone(zone).toOffsetDateTime();
    }
}
