package org.samling.adapters.rest.notification;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Says until when everything has been read. */
@Schema(name = "MarkAllNotificationsReadRequest")
public record MarkAllReadRequest(
        @Schema(
                description =
                        "Only what happened until then: the created_at of the latest that you have shown. Null or absent means"
                                + " all.",
                nullable = true)
        @Nullable
        Instant upTo) {

    static final MarkAllReadRequest ALL = new MarkAllReadRequest(null);
}
