package org.samling.adapters.rest.event;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.conditional.Representation;
import org.samling.adapters.rest.problem.ProblemDetail;
import org.samling.adapters.rest.problem.Warnings;
import org.samling.application.event.view.EligibilityView;
import org.samling.domain.event.Eligibility;

/** Whether somebody can sign up for an event now, as it is answered. */
@Schema(
        name = "EventEligibility",
        description = "Whether the person can sign up now, and what to do next.",
        requiredProperties = {
            "user_id",
            "eligible",
            "next_step",
            "reasons",
            "own_status",
            "seats_taken",
            "seats_free",
            "waitlist_length"
        })
public record EligibilityResponse(
        UUID userId,

        @Schema(description = "Whether signing up would go through, for a seat or the waitlist.")
        boolean eligible,

        NextStepName nextStep,

        @Schema(description = "What stands against it, with the code that signing up would be refused with.")
        List<ProblemDetail> reasons,

        @Schema(description = "How the person stands with it; null if the person never signed up.", nullable = true)
        @Nullable
        EventParticipantStatusName ownStatus,

        @Schema(description = "How many have a seat.") long seatsTaken,

        @Schema(description = "How many more can have one; null if there is no end of them.", nullable = true) @Nullable
        Long seatsFree,

        @Schema(description = "How many wait for a seat.") long waitlistLength)
        implements Representation {

    static EligibilityResponse of(EligibilityView view, Warnings warnings) {
        var status = view.status();
        return new EligibilityResponse(
                view.user().value(),
                view.eligibility() instanceof Eligibility.Eligible,
                NextStepName.of(view.eligibility().next()),
                warnings.tell(view.eligibility().reason().stream().toList()),
                status == null ? null : EventParticipantStatusName.of(status),
                view.seats().taken(),
                view.seats().free(),
                view.seats().waiting());
    }
}
