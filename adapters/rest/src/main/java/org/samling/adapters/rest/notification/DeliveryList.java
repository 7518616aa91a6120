package org.samling.adapters.rest.notification;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of deliveries. */
@Schema(
        name = "DeliveryList",
        requiredProperties = {"items", "next_cursor"})
public record DeliveryList(
        List<DeliveryResponse> items,

        @Schema(description = "Give it as cursor to get the next page; null on the last one.", nullable = true)
        @Nullable
        String nextCursor) {}
