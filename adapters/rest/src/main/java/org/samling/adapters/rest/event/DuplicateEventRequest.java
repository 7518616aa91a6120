package org.samling.adapters.rest.event;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.domain.event.Event;

/** Asks for events like another one, at other times. */
@Schema(name = "DuplicateEventRequest")
public record DuplicateEventRequest(
        @Schema(description = "When the first new one begins; a week after the old one, unless given.", nullable = true)
        @Nullable
        Instant startAt,

        @Schema(
                description = "How many, each a week after the one before at the same time of day; one, unless given.",
                minimum = "1",
                maximum = "" + Event.MOST_COPIES,
                nullable = true)
        @Nullable
        Integer copies) {

    static final DuplicateEventRequest ONCE = new DuplicateEventRequest(null, null);
}
