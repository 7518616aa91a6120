package org.samling.adapters.rest.event;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.values.WrittenList;
import org.samling.application.BoundedList;
import org.samling.application.event.TakeEventAttendance.RecordMany;
import org.samling.domain.event.EventId;
import org.samling.domain.shared.Actor;

/** Tells of many whether they were there. */
@Schema(name = "RecordEventAttendanceOfManyRequest", requiredProperties = "attendance")
public record AttendanceOfManyRequest(
        @Schema(description = "One line for each person.", minItems = 1, maxItems = BoundedList.LONGEST) @Nullable
        List<@Nullable AttendanceLineRequest> attendance) {

    RecordMany by(Actor actor, EventId event) {
        return new RecordMany(actor, event, WrittenList.map(attendance, AttendanceLineRequest::line));
    }
}
