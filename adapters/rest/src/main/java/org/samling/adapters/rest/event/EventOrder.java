package org.samling.adapters.rest.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.application.event.BrowseEvents;

/** How a list of events is sorted, as it is written. */
@Schema(
        name = "EventOrder",
        description = "How events are sorted. A minus puts the latest first; by distance the nearest come first.")
public enum EventOrder {
    @JsonProperty("start_at")
    START_AT,
    @JsonProperty("-start_at")
    LATEST_START_FIRST,
    @JsonProperty("distance")
    NEAREST_FIRST;

    BrowseEvents.Order order() {
        return switch (this) {
            case START_AT -> BrowseEvents.Order.START;
            case LATEST_START_FIRST -> BrowseEvents.Order.LATEST_START_FIRST;
            case NEAREST_FIRST -> BrowseEvents.Order.NEAREST_FIRST;
        };
    }
}
