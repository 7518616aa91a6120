package org.samling.adapters.rest.event;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of one's own events. */
@Schema(
        name = "MyEventList",
        requiredProperties = {"items", "next_cursor"})
public record MyEventList(
        List<MyEventResponse> items,

        @Schema(description = "Give it as cursor to get the next page; null on the last one.", nullable = true)
        @Nullable
        String nextCursor) {}
