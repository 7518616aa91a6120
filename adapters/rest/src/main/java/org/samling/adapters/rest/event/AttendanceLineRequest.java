package org.samling.adapters.rest.event;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.values.Users;
import org.samling.application.event.TakeEventAttendance.Line;

/** Tells whether one of many was there. */
@Schema(
        name = "EventAttendanceLine",
        requiredProperties = {"user_id", "status"})
public record AttendanceLineRequest(
        @Nullable UUID userId, @Nullable EventAttendanceName status) {

    Line line() {
        return new Line(Users.id(userId), status == null ? null : status.value());
    }
}
