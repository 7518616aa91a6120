package org.samling.domain.workshop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.UserId;

/** A plan for a workshop as somebody wrote it down: anything may be missing or wrong. */
public record WorkshopDescription(
        @Nullable String title,
        @Nullable String description,
        @Nullable WorkshopType type,
        @Nullable UserId facilitator,
        @Nullable Instant scheduledStart,
        @Nullable Instant scheduledEnd,
        @Nullable String timeZone,
        @Nullable String location,
        @Nullable Boolean virtual,
        @Nullable Integer maxParticipants,
        @Nullable Integer durationDays,
        @Nullable String agenda) {}
