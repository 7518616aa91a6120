package org.samling.adapters.rest.workshop;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.values.WrittenList;
import org.samling.application.BoundedList;
import org.samling.application.workshop.RunWorkshops.RecordAttendanceOfMany;
import org.samling.domain.shared.Actor;
import org.samling.domain.workshop.WorkshopId;

/** Tells of many whether they were there. */
@Schema(name = "RecordWorkshopAttendanceOfManyRequest", requiredProperties = "attendance")
public record AttendanceOfManyRequest(
        @Schema(
                description = "One line for each person, or for each person and day.",
                minItems = 1,
                maxItems = BoundedList.LONGEST)
        @Nullable
        List<@Nullable AttendanceLineRequest> attendance) {

    RecordAttendanceOfMany by(Actor actor, WorkshopId workshop) {
        return new RecordAttendanceOfMany(actor, workshop, WrittenList.map(attendance, AttendanceLineRequest::line));
    }
}
