package org.samling.adapters.rest.audit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the audit log. */
@Schema(
        name = "AuditEntryList",
        requiredProperties = {"items", "next_cursor"})
public record AuditEntryList(
        List<AuditEntryResponse> items,

        @Schema(description = "Give it as cursor to get the next page; null on the last one.", nullable = true)
        @Nullable
        String nextCursor) {}
