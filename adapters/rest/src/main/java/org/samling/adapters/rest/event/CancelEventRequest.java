package org.samling.adapters.rest.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.domain.event.Event;

/** Tells why an event is cancelled. */
@Schema(name = "CancelEventRequest")
public record CancelEventRequest(
        @Schema(
                description = "Why. Those who signed up would like to know.",
                maxLength = Event.LONGEST_REASON,
                nullable = true)
        @Nullable
        String reason) {

    static final CancelEventRequest WITHOUT_REASON = new CancelEventRequest(null);
}
