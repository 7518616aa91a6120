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
        @Schema(maxLength = WorkshopPlan.LONGEST_TITLE, examples = "Living with low vision: first steps") @Nullable
        String title,

        @Schema(
                description = "What happens in it, and what it is good for.",
                maxLength = WorkshopPlan.LONGEST_DESCRIPTION,
                nullable = true,
                examples = "Two peer mentors tell how they found their way, and there is time for questions.")
        @Nullable
        String description,

        @Schema(examples = "group_mentoring") @Nullable WorkshopTypeName workshopType,

        @Schema(
                description = "Who runs it: a peer mentor or one of the staff.",
                examples = "0190a000-0000-7000-8000-000000000103")
        @Nullable
        UUID facilitatorId,

        @Schema(description = "When it begins, in any offset.", examples = "2027-04-14T17:00:00+02:00") @Nullable
        Instant scheduledStartAt,

        @Schema(description = "When it ends: after it began.", nullable = true, examples = "2027-04-14T20:00:00+02:00")
        @Nullable
        Instant scheduledEndAt,

        @Schema(
                description = "The IANA time zone in which it takes place; the organisation's, unless given.",
                nullable = true,
                examples = "Europe/Oslo")
        @Nullable
        String timeZone,

        @Schema(
                description = "The address, or the link to the call.",
                maxLength = WorkshopPlan.LONGEST_LOCATION,
                nullable = true,
                examples = "Storgata 12, Bergen")
        @Nullable
        String location,

        @Schema(
                description = "Whether it takes place in a call.",
                nullable = true,
                defaultValue = "false",
                examples = "false")
        @Nullable
        Boolean isVirtual,

        @Schema(
                description = "How many can take part; null or absent means everybody.",
                minimum = "1",
                nullable = true,
                examples = "12")
        @Nullable
        Integer maxParticipants,

        @Schema(
                description = "How many days it spans; one, unless given. Attendance is recorded per day.",
                minimum = "1",
                maximum = "366",
                nullable = true,
                examples = "2")
        @Nullable
        Integer durationDays,

        @Schema(
                maxLength = WorkshopPlan.LONGEST_AGENDA,
                nullable = true,
                examples = "17:00 Welcome. 17:30 Stories. 19:00 Questions.")
        @Nullable
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
