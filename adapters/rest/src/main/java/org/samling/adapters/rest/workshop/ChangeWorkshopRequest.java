package org.samling.adapters.rest.workshop;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.WorkshopChanges;
import org.samling.domain.workshop.WorkshopPlan;

/** Asks for changes to a workshop. What is absent stays; null clears. */
@Schema(name = "ChangeWorkshopRequest")
public record ChangeWorkshopRequest(
        @Schema(implementation = String.class, maxLength = WorkshopPlan.LONGEST_TITLE)
        Change<String> title,

        @Schema(implementation = String.class, maxLength = WorkshopPlan.LONGEST_DESCRIPTION, nullable = true)
        Change<String> description,

        @Schema(implementation = WorkshopTypeName.class) Change<WorkshopTypeName> workshopType,

        @Schema(implementation = UUID.class) Change<UUID> facilitatorId,

        @Schema(implementation = Instant.class) Change<Instant> scheduledStartAt,

        @Schema(implementation = Instant.class, nullable = true)
        Change<Instant> scheduledEndAt,

        @Schema(implementation = String.class) Change<String> timeZone,

        @Schema(implementation = String.class, maxLength = WorkshopPlan.LONGEST_LOCATION, nullable = true)
        Change<String> location,

        @Schema(implementation = Boolean.class) Change<Boolean> isVirtual,

        @Schema(
                implementation = Integer.class,
                description = "Null removes the limit. Not fewer than have a seat.",
                minimum = "1",
                nullable = true)
        Change<Integer> maxParticipants,

        @Schema(implementation = Integer.class, minimum = "1", maximum = "366", nullable = true)
        Change<Integer> durationDays,

        @Schema(implementation = String.class, maxLength = WorkshopPlan.LONGEST_AGENDA, nullable = true)
        Change<String> agenda) {

    WorkshopChanges changes() {
        return new WorkshopChanges(
                title,
                description,
                workshopType.map(WorkshopTypeName::type),
                facilitatorId.map(UserId::new),
                scheduledStartAt,
                scheduledEndAt,
                timeZone,
                location,
                isVirtual,
                maxParticipants,
                durationDays,
                agenda);
    }
}
