package org.samling.adapters.rest.notification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.adapters.rest.conditional.Representation;

/** How much was marked as read, as it is answered. */
@Schema(name = "ReadCount", requiredProperties = "read_count")
public record ReadCountResponse(
        @Schema(description = "How many notifications were unread, and are read now.")
        long readCount) implements Representation {}
