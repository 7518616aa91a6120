package org.samling.adapters.rest.workshop;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.values.Users;
import org.samling.application.workshop.RunWorkshops.Line;
import org.samling.domain.shared.Change;

/** Tells whether one of many was there. */
@Schema(
        name = "WorkshopAttendanceLine",
        requiredProperties = {"user_id", "attended"})
public record AttendanceLineRequest(
        @Nullable UUID userId,

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
        Integer day) {

    Line line() {
        return new Line(Users.id(userId), attended, day);
    }
}
