package org.samling.domain.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A plan for an event as somebody wrote it down: anything may be missing or wrong. */
public record EventDescription(
        @Nullable String title,
        @Nullable String description,
        @Nullable String type,
        @Nullable Instant start,
        @Nullable Instant end,
        @Nullable String timeZone,
        @Nullable String location,
        @Nullable GeoDescription geo,
        @Nullable Integer capacity,
        @Nullable String visibility,
        @Nullable Instant signupDeadline,
        @Nullable Metadata metadata) {}
