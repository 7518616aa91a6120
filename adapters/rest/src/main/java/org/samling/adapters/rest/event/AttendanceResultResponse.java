package org.samling.adapters.rest.event;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.problem.ProblemDetail;
import org.samling.adapters.rest.problem.Warnings;
import org.samling.application.event.TakeEventAttendance.Recorded;

/** What came of one line of attendance, as it is answered. */
@Schema(
        name = "EventAttendanceResult",
        requiredProperties = {"user_id", "recorded", "status", "errors"})
public record AttendanceResultResponse(
        UUID userId,

        @Schema(description = "Whether the line went through; if not, errors tells why.")
        boolean recorded,

        @Schema(description = "Where the person stands now; null where it was refused.", nullable = true) @Nullable
        EventParticipantStatusName status,

        @Schema(description = "Why it was refused; empty if it was not.")
        List<ProblemDetail> errors) {

    static AttendanceResultResponse of(int index, Recorded line, Warnings warnings) {
        var view = line.participant();
        var refusal = line.refusal();
        return new AttendanceResultResponse(
                line.user().value(),
                refusal == null,
                view == null
                        ? null
                        : EventParticipantStatusName.of(
                                view.participant().participation().status()),
                refusal == null
                        ? List.of()
                        : warnings.tell(refusal.findings()).stream()
                                .map(error -> error.below("/attendance/" + index))
                                .toList());
    }
}
