package org.samling.adapters.rest.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.application.event.view.PeriodStatistics.OfMonth;

/** The events of one month in numbers, as they are answered. */
@Schema(
        name = "EventFiguresOfMonth",
        requiredProperties = {"month", "figures"})
public record EventFiguresOfMonthResponse(
        @Schema(
                description = "The month in which they began, by the organisation's clocks.",
                pattern = "^[0-9]{4}-[0-9]{2}$")
        String month,

        EventFiguresResponse figures) {

    static EventFiguresOfMonthResponse of(OfMonth ofMonth) {
        return new EventFiguresOfMonthResponse(ofMonth.month().toString(), EventFiguresResponse.of(ofMonth.figures()));
    }
}
