package org.samling.adapters.rest.event;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.adapters.rest.conditional.Representation;
import org.samling.application.event.view.CountDrift;

/** The counts that are not what there is, as they are answered. */
@Schema(
        name = "EventCountDrift",
        description = "The events whose registration_count is not what there is. There should never be one.",
        requiredProperties = "items")
public record CountDriftResponse(List<Item> items) implements Representation {

    /** One event whose count is not what there is. */
    @Schema(
            name = "EventCountDriftItem",
            requiredProperties = {"event_id", "registration_count", "counted"})
    public record Item(
            UUID eventId,

            @Schema(description = "What the event says.") long registrationCount,

            @Schema(description = "How many have a seat.") long counted) {}

    static CountDriftResponse of(List<CountDrift> drift) {
        return new CountDriftResponse(drift.stream()
                .map(one -> new Item(one.event().value(), one.kept(), one.counted()))
                .toList());
    }
}
