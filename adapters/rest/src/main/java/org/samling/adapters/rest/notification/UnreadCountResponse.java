package org.samling.adapters.rest.notification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.adapters.rest.conditional.Representation;

/** How much is unread, as it is answered. */
@Schema(name = "UnreadCount", requiredProperties = "unread_count")
public record UnreadCountResponse(
        @Schema(description = "How many notifications you have not read.")
        long unreadCount) implements Representation {}
