package org.samling.adapters.rest.workshop;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.paging.UpdatedSince;

/** A page of workshops. */
@Schema(
        name = "WorkshopList",
        requiredProperties = {"items", "removed_ids", "next_cursor", "next_updated_since"})
public record WorkshopList(
        List<WorkshopResponse> items,

        @Schema(
                description =
                        "With updated_since: workshops that a copy may hold and that are no longer among those you"
                                + " asked for, or no longer shown to you. Forget them.")
        List<UUID> removedIds,

        @Schema(description = "Give it as cursor to get the next page; null on the last one.", nullable = true)
        @Nullable
        String nextCursor,

        @Schema(description = UpdatedSince.NEXT, nullable = true) @Nullable
        OffsetDateTime nextUpdatedSince) {

    static WorkshopList of(List<WorkshopResponse> items, @Nullable String nextCursor) {
        return new WorkshopList(items, List.of(), nextCursor, null);
    }
}
