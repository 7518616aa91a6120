package org.samling.adapters.rest.workshop;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the workshops that are one's own. */
@Schema(
        name = "MyWorkshopList",
        requiredProperties = {"items", "next_cursor"})
public record MyWorkshopList(
        List<MyWorkshopResponse> items,

        @Schema(description = "Give it as cursor to get the next page; null on the last one.", nullable = true)
        @Nullable
        String nextCursor) {}
