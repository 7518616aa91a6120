package org.samling.adapters.rest.workshop;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of workshops. */
@Schema(
        name = "WorkshopList",
        requiredProperties = {"items", "next_cursor"})
public record WorkshopList(
        List<WorkshopResponse> items,

        @Schema(description = "Give it as cursor to get the next page; null on the last one.", nullable = true)
        @Nullable
        String nextCursor) {}
