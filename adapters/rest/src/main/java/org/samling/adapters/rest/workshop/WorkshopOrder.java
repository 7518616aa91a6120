package org.samling.adapters.rest.workshop;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.application.workshop.BrowseWorkshops.Order;

/** How a list of workshops is sorted, as it is written. */
@Schema(name = "WorkshopOrder", description = "How workshops are sorted. A minus puts the latest first.")
public enum WorkshopOrder {
    @JsonProperty("scheduled_start_at")
    SCHEDULED_START,
    @JsonProperty("-scheduled_start_at")
    LATEST_START_FIRST,
    @JsonProperty("updated_at")
    UPDATED;

    Order order() {
        return Order.valueOf(name());
    }
}
