package org.samling.adapters.rest.workshop;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.domain.workshop.Workshop;

/** Tells why something is cancelled. */
@Schema(name = "CancelRequest")
public record CancelRequest(
        @Schema(
                description = "Why. Those concerned would like to know; without one the answer warns.",
                maxLength = Workshop.LONGEST_REASON,
                nullable = true)
        @Nullable
        String reason) {

    static final CancelRequest WITHOUT_REASON = new CancelRequest(null);
}
