package org.samling.adapters.rest.notification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.domain.notification.NotificationPreferences.Channels;

/** Where one kind of notice is told, as it is answered. */
@Schema(
        name = "NotificationChannels",
        description = "Through which channels you are told of one kind of notice.",
        requiredProperties = {"inbox", "email"})
public record ChannelsResponse(
        @Schema(description = "In your inbox, GET /v1/me/notifications.")
        boolean inbox,

        @Schema(description = "By e-mail, to the address that the organisation has of you.")
        boolean email) {

    static ChannelsResponse of(Channels channels) {
        return new ChannelsResponse(channels.inbox(), channels.email());
    }
}
