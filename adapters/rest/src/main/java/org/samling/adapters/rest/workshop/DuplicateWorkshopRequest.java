package org.samling.adapters.rest.workshop;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Asks for a workshop like another one, at another time. */
@Schema(name = "DuplicateWorkshopRequest", requiredProperties = "scheduled_start_at")
public record DuplicateWorkshopRequest(
        @Schema(description = "When the new one begins. It takes as long as the old one.") @Nullable
        Instant scheduledStartAt) {}
