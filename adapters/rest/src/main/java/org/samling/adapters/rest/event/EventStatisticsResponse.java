package org.samling.adapters.rest.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.conditional.Representation;
import org.samling.application.event.view.EventStatistics;

/** An event in numbers, as it is answered. */
@Schema(
        name = "EventStatistics",
        description = "An event, or several, in numbers, without names. Who has cancelled counts as cancelled alone.",
        requiredProperties = {
            "signups",
            "waitlisted",
            "cancelled",
            "attended",
            "no_shows",
            "unrecorded",
            "attendance_rate",
            "registered_by_proxy",
            "proxy_share"
        })
public record EventStatisticsResponse(
        @Schema(description = "Those with a seat, whether they came or not.")
        long signups,

        @Schema(description = "Those who wait for one.") long waitlisted,
        @Schema(description = "Those who have cancelled.") long cancelled,
        @Schema(description = "Those who were there.") long attended,
        @Schema(description = "Those who did not come.") long noShows,

        @Schema(description = "Those with a seat of whom it is not recorded whether they came.")
        long unrecorded,

        @Schema(
                description = "Attended of those recorded, from 0 to 1; null while nothing is recorded.",
                nullable = true)
        @Nullable
        Double attendanceRate,

        @Schema(description = "Those with a seat or waiting whom one of the staff signed up.")
        long registeredByProxy,

        @Schema(
                description = "Their share of those with a seat or waiting, from 0 to 1; null if there is nobody.",
                nullable = true)
        @Nullable
        Double proxyShare)
        implements Representation {

    static EventStatisticsResponse of(EventStatistics numbers) {
        return new EventStatisticsResponse(
                numbers.signups(),
                numbers.waitlisted(),
                numbers.cancelled(),
                numbers.attended(),
                numbers.noShows(),
                numbers.unrecorded(),
                numbers.attendanceRate(),
                numbers.registeredByProxy(),
                numbers.proxyShare());
    }
}
