package org.samling.adapters.rest.workshop;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Change;

/** Tells whether somebody was there. */
@Schema(name = "RecordWorkshopAttendanceRequest", requiredProperties = "attended")
public record AttendanceRequest(
        @Schema(
                implementation = Boolean.class,
                description = "Whether the person was there; null takes back what was recorded.",
                nullable = true)
        Change<Boolean> attended,

        @Schema(
                description = "Which of the workshop's days, the first being 1; absent means every day that has begun.",
                minimum = "1",
                nullable = true)
        @Nullable
        Integer day) {}
