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
        @Schema(
                implementation = String.class,
                maxLength = WorkshopPlan.LONGEST_TITLE,
                examples = "Living with low vision: next steps")
        Change<String> title,

        @Schema(
                implementation = String.class,
                maxLength = WorkshopPlan.LONGEST_DESCRIPTION,
                nullable = true,
                examples = "Two peer mentors tell how they found their way.")
        Change<String> description,

        @Schema(implementation = WorkshopTypeName.class) Change<WorkshopTypeName> workshopType,

        @Schema(implementation = UUID.class, examples = "0190a000-0000-7000-8000-000000000104")
        Change<UUID> facilitatorId,

        @Schema(implementation = Instant.class, examples = "2027-04-15T17:00:00+02:00")
        Change<Instant> scheduledStartAt,

        @Schema(implementation = Instant.class, nullable = true, examples = "2027-04-15T20:00:00+02:00")
        Change<Instant> scheduledEndAt,

        @Schema(implementation = String.class, examples = "Europe/Oslo")
        Change<String> timeZone,

        @Schema(
                implementation = String.class,
                maxLength = WorkshopPlan.LONGEST_LOCATION,
                nullable = true,
                examples = "Storgata 14, Bergen")
        Change<String> location,

        @Schema(implementation = Boolean.class, examples = "false")
        Change<Boolean> isVirtual,

        @Schema(
                implementation = Integer.class,
                description = "Null removes the limit. Not fewer than have a seat.",
                minimum = "1",
                nullable = true,
                examples = "16")
        Change<Integer> maxParticipants,

        @Schema(implementation = Integer.class, minimum = "1", maximum = "366", nullable = true, examples = "2")
        Change<Integer> durationDays,

        @Schema(
                implementation = String.class,
                maxLength = WorkshopPlan.LONGEST_AGENDA,
                nullable = true,
                examples = "17:00 Welcome. 17:30 Stories.")
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
