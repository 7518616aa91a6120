package org.samling.adapters.rest.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.application.event.view.PeriodStatistics.OfType;

/** The events of one sort in numbers, as they are answered. */
@Schema(
        name = "EventFiguresOfType",
        requiredProperties = {"event_type", "figures"})
public record EventFiguresOfTypeResponse(EventTypeName eventType, EventFiguresResponse figures) {

    static EventFiguresOfTypeResponse of(OfType ofType) {
        return new EventFiguresOfTypeResponse(
                EventTypeName.of(ofType.type()), EventFiguresResponse.of(ofType.figures()));
    }
}
