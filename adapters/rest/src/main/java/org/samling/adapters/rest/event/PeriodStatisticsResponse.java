package org.samling.adapters.rest.event;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.adapters.rest.conditional.Representation;
import org.samling.application.event.view.PeriodStatistics;

/** An organisation's events in numbers, as they are answered. */
@Schema(
        name = "EventPeriodStatistics",
        description = "The events of a period in numbers, archived and deleted ones too; drafts do not count.",
        requiredProperties = {"total", "by_type", "by_month"})
public record PeriodStatisticsResponse(
        EventFiguresResponse total,

        @Schema(description = "By the sort of event; those alone of which there was one.")
        List<EventFiguresOfTypeResponse> byType,

        @Schema(description = "By month, the earliest first; those alone in which an event began.")
        List<EventFiguresOfMonthResponse> byMonth)
        implements Representation {

    static PeriodStatisticsResponse of(PeriodStatistics statistics) {
        return new PeriodStatisticsResponse(
                EventFiguresResponse.of(statistics.total()),
                statistics.byType().stream().map(EventFiguresOfTypeResponse::of).toList(),
                statistics.byMonth().stream()
                        .map(EventFiguresOfMonthResponse::of)
                        .toList());
    }
}
