package org.samling.adapters.rest.workshop;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.conditional.Representation;
import org.samling.application.workshop.view.WorkshopStatistics;

/** A workshop in numbers, as it is answered. */
@Schema(
        name = "WorkshopStatistics",
        description = "A workshop in numbers, without names.",
        requiredProperties = {
            "registered",
            "waitlisted",
            "cancelled",
            "facilitators",
            "attended",
            "missed",
            "unrecorded",
            "attendance_rate",
            "days_attended",
            "registered_by_others",
            "todos_open",
            "todos_done"
        })
public record WorkshopStatisticsResponse(
        @Schema(description = "Participants with a seat.") long registered,
        @Schema(description = "Those who wait for one.") long waitlisted,
        @Schema(description = "Those who have cancelled.") long cancelled,

        @Schema(description = "Those registered as facilitators; they hold no seat.")
        long facilitators,

        @Schema(description = "Participants who were there on at least one day.")
        long attended,

        @Schema(description = "Participants who were not there.")
        long missed,

        @Schema(description = "Participants of whom that is not recorded.")
        long unrecorded,

        @Schema(
                description = "Attended of those recorded, from 0 to 1; null while nothing is recorded.",
                nullable = true)
        @Nullable
        Double attendanceRate,

        @Schema(description = "The days on which participants were there, added up.")
        long daysAttended,

        @Schema(description = "Those with a seat or waiting whom somebody else signed up.")
        long registeredByOthers,

        long todosOpen,
        long todosDone)
        implements Representation {

    static WorkshopStatisticsResponse of(WorkshopStatistics numbers) {
        return new WorkshopStatisticsResponse(
                numbers.registered(),
                numbers.waitlisted(),
                numbers.cancelled(),
                numbers.facilitators(),
                numbers.attended(),
                numbers.missed(),
                numbers.unrecorded(),
                numbers.attendanceRate(),
                numbers.daysAttended(),
                numbers.registeredByOthers(),
                numbers.todosOpen(),
                numbers.todosDone());
    }
}
