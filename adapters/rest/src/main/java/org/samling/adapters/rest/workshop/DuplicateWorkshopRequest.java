package org.samling.adapters.rest.workshop;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.UserId;

/** Asks for a workshop like another one, at another time. */
@Schema(name = "DuplicateWorkshopRequest", requiredProperties = "scheduled_start_at")
public record DuplicateWorkshopRequest(
        @Schema(description = "When the new one begins. It takes as long as the old one.") @Nullable
        Instant scheduledStartAt,

        @Schema(
                description = "Who facilitates the new one; without it, whoever facilitates the old one.",
                nullable = true)
        @Nullable
        UUID facilitatorId) {

    @Nullable
    UserId facilitator() {
        return facilitatorId == null ? null : new UserId(facilitatorId);
    }
}
