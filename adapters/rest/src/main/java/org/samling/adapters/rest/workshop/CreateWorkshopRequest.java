package org.samling.adapters.rest.workshop;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.values.Users;
import org.samling.application.workshop.PlanWorkshops.Create;
import org.samling.domain.shared.Actor;
import org.samling.domain.workshop.WorkshopDescription;
import org.samling.domain.workshop.WorkshopPlan;

/** Asks for a new workshop. */
@Schema(
        name = "CreateWorkshopRequest",
        requiredProperties = {"title", "workshop_type", "facilitator_id", "scheduled_start_at"})
public record CreateWorkshopRequest(
        @Schema(maxLength = WorkshopPlan.LONGEST_TITLE) @Nullable
        String title,

        @Schema(
                description = "What happens in it, and what it is good for.",
                maxLength = WorkshopPlan.LONGEST_DESCRIPTION,
                nullable = true)
        @Nullable
        String description,

        @Nullable WorkshopTypeName workshopType,

        @Schema(description = "Who runs it: a peer mentor or one of the staff.") @Nullable
        UUID facilitatorId,

        @Schema(description = "When it begins, in any offset.") @Nullable
        Instant scheduledStartAt,

        @Schema(description = "When it ends: after it began.", nullable = true) @Nullable
        Instant scheduledEndAt,

        @Schema(
                description = "The IANA time zone in which it takes place; the organisation's, unless given.",
                nullable = true)
        @Nullable
        String timeZone,

        @Schema(
                description = "The address, or the link to the call.",
                maxLength = WorkshopPlan.LONGEST_LOCATION,
                nullable = true)
        @Nullable
        String location,

        @Schema(description = "Whether it takes place in a call.", nullable = true, defaultValue = "false") @Nullable
        Boolean isVirtual,

        @Schema(description = "How many can take part; null or absent means everybody.", minimum = "1", nullable = true)
        @Nullable
        Integer maxParticipants,

        @Schema(
                description = "How many days it spans; one, unless given. Attendance is recorded per day.",
                minimum = "1",
                maximum = "366",
                nullable = true)
        @Nullable
        Integer durationDays,

        @Schema(maxLength = WorkshopPlan.LONGEST_AGENDA, nullable = true) @Nullable
        String agenda) {

    Create by(Actor actor) {
        return new Create(
                actor,
                new WorkshopDescription(
                        title,
                        description,
                        workshopType == null ? null : workshopType.type(),
                        Users.id(facilitatorId),
                        scheduledStartAt,
                        scheduledEndAt,
                        timeZone,
                        location,
                        isVirtual,
                        maxParticipants,
                        durationDays,
                        agenda));
    }
}
