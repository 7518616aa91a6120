package org.samling.adapters.rest.workshop;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.problem.ProblemDetail;
import org.samling.adapters.rest.problem.Warnings;
import org.samling.application.workshop.RunWorkshops.Recorded;
import org.samling.domain.workshop.Attendance;

/** What came of one line of attendance, as it is answered. */
@Schema(
        name = "WorkshopAttendanceResult",
        requiredProperties = {"user_id", "recorded", "attended", "attended_days", "missed_days", "errors"})
public record AttendanceResultResponse(
        UUID userId,

        @Schema(description = "Whether the line went through; if not, errors tells why.")
        boolean recorded,

        @Schema(nullable = true) @Nullable Boolean attended,
        List<Integer> attendedDays,
        List<Integer> missedDays,

        @Schema(description = "Why it was refused; empty if it was not.")
        List<ProblemDetail> errors) {

    static AttendanceResultResponse of(int index, Recorded line, Warnings warnings) {
        var view = line.participant();
        var refusal = line.refusal();
        var attendance =
                view == null ? Attendance.unknown() : view.participant().attendance();
        return new AttendanceResultResponse(
                line.user().value(),
                refusal == null,
                attendance.attended(),
                attendance.attendedDays(),
                attendance.missedDays(),
                refusal == null
                        ? List.of()
                        : warnings.tell(refusal.findings()).stream()
                                .map(error -> error.below("/attendance/" + index))
                                .toList());
    }
}
