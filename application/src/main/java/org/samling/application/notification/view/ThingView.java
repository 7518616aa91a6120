package org.samling.application.notification.view;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a reader needs to know of the thing that a notice is about, as it is now.
 *
 * @param startsAt when it begins, or is due; null for a to-do without a date, and for what has no time
 */
public record ThingView(
        String title,
        @Nullable Instant startsAt,
        ZoneId timeZone,
        @Nullable String location,
        boolean isVirtual) {}
