package org.samling.adapters.rest.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.application.event.view.PeriodStatistics.Figures;

/** Some events in numbers, as they are answered. */
@Schema(
        name = "EventFigures",
        description = "Some events in numbers. Who signed up for what was cancelled does not count.",
        requiredProperties = {"events", "cancelled_events", "people"})
public record EventFiguresResponse(
        @Schema(description = "Events that were published and not cancelled.")
        long events,

        long cancelledEvents,
        EventStatisticsResponse people) {

    static EventFiguresResponse of(Figures figures) {
        return new EventFiguresResponse(
                figures.events(), figures.cancelledEvents(), EventStatisticsResponse.of(figures.people()));
    }
}
