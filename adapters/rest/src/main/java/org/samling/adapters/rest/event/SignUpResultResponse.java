package org.samling.adapters.rest.event;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.problem.ProblemDetail;
import org.samling.adapters.rest.problem.Warnings;
import org.samling.application.event.SignUpForEvents.SignedUp;
import org.samling.application.event.view.EventParticipantView;

/** What came of signing up one of many, as it is answered. */
@Schema(
        name = "EventSignUpResult",
        requiredProperties = {"user_id", "outcome", "status", "waitlist_position", "errors"})
public record SignUpResultResponse(
        UUID userId,
        EventSignUpOutcome outcome,

        @Schema(description = "Where the person stands now; null where it was refused.", nullable = true) @Nullable
        EventParticipantStatusName status,

        @Schema(description = "The place in the queue, the first being 1; null for who does not wait.", nullable = true)
        @Nullable
        Long waitlistPosition,

        @Schema(description = "Why it was refused; empty if it was not.")
        List<ProblemDetail> errors) {

    static SignUpResultResponse of(int index, SignedUp signedUp, Warnings warnings) {
        var view = signedUp.participant();
        var refusal = signedUp.refusal();
        return new SignUpResultResponse(
                signedUp.user().value(),
                outcome(signedUp, view),
                view == null
                        ? null
                        : EventParticipantStatusName.of(
                                view.participant().participation().status()),
                view == null ? null : view.waitlistPosition(),
                refusal == null
                        ? List.of()
                        : warnings.tell(refusal.findings()).stream()
                                .map(error -> error.at("/user_ids/" + index))
                                .toList());
    }

    private static EventSignUpOutcome outcome(SignedUp signedUp, @Nullable EventParticipantView view) {
        if (view == null) {
            return EventSignUpOutcome.REFUSED;
        }
        if (signedUp.unchanged()) {
            return EventSignUpOutcome.UNCHANGED;
        }
        return view.participant().isWaiting() ? EventSignUpOutcome.WAITLISTED : EventSignUpOutcome.REGISTERED;
    }
}
