package org.samling.adapters.rest.organization;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of people. */
@Schema(
        name = "PersonList",
        requiredProperties = {"items", "next_cursor"})
public record PersonList(
        List<PersonResponse> items,

        @Schema(description = "Give it as cursor to get the next page; null on the last one.", nullable = true)
        @Nullable
        String nextCursor) {}
