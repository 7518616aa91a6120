package org.samling.adapters.rest.workshop;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.problem.ProblemDetail;
import org.samling.adapters.rest.problem.Warnings;
import org.samling.application.workshop.EnrolInWorkshops.Enrolled;
import org.samling.application.workshop.view.ParticipantView;
import org.samling.domain.workshop.Registration;

/** What came of signing up one of many, as it is answered. */
@Schema(
        name = "WorkshopRegistrationResult",
        requiredProperties = {"user_id", "outcome", "registration_status", "waitlist_position", "errors"})
public record RegistrationResultResponse(
        UUID userId,
        RegistrationOutcome outcome,

        @Schema(description = "Where the person stands now; null where it was refused.", nullable = true) @Nullable
        RegistrationStatusName registrationStatus,

        @Schema(description = "The place in the queue, the first being 1; null for who does not wait.", nullable = true)
        @Nullable
        Long waitlistPosition,

        @Schema(description = "Why it was refused; empty if it was not.")
        List<ProblemDetail> errors) {

    static RegistrationResultResponse of(int index, Enrolled enrolled, Warnings warnings) {
        var view = enrolled.participant();
        var refusal = enrolled.refusal();
        return new RegistrationResultResponse(
                enrolled.user().value(),
                outcome(enrolled, view),
                view == null
                        ? null
                        : RegistrationStatusName.of(
                                view.participant().registration().status()),
                view == null ? null : view.waitlistPosition(),
                refusal == null
                        ? List.of()
                        : warnings.tell(refusal.findings()).stream()
                                .map(error -> error.at("/user_ids/" + index))
                                .toList());
    }

    private static RegistrationOutcome outcome(Enrolled enrolled, @Nullable ParticipantView view) {
        if (view == null) {
            return RegistrationOutcome.REFUSED;
        }
        if (enrolled.unchanged()) {
            return RegistrationOutcome.UNCHANGED;
        }
        return view.participant().registration() instanceof Registration.Waitlisted
                ? RegistrationOutcome.WAITLISTED
                : RegistrationOutcome.REGISTERED;
    }
}
