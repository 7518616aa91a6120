package org.samling.adapters.rest.notification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.adapters.rest.conditional.Representation;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.notification.NotificationPreferences;

/** How the caller wants to be told, as it is answered. */
@Schema(
        name = "NotificationPreferences",
        description =
                "In which language, and of what through which channels, you are told. It holds in every organisation.",
        requiredProperties = {
            "language",
            "registered",
            "waitlisted",
            "promoted",
            "cancelled",
            "workshop_cancelled",
            "event_cancelled",
            "moved",
            "reminder",
            "todo_assigned",
            "facilitator_assigned",
            "webhook_disabled"
        })
public record PreferencesResponse(
        LanguageName language,
        ChannelsResponse registered,
        ChannelsResponse waitlisted,
        ChannelsResponse promoted,
        ChannelsResponse cancelled,
        ChannelsResponse workshopCancelled,
        ChannelsResponse eventCancelled,
        ChannelsResponse moved,
        ChannelsResponse reminder,
        ChannelsResponse todoAssigned,
        ChannelsResponse facilitatorAssigned,
        ChannelsResponse webhookDisabled,
        @Schema(hidden = true) @JsonIgnore long revisionNumber)
        implements Representation {

    static PreferencesResponse of(NotificationPreferences preferences) {
        return new PreferencesResponse(
                LanguageName.of(preferences.language()),
                channels(preferences, NoticeKind.REGISTERED),
                channels(preferences, NoticeKind.WAITLISTED),
                channels(preferences, NoticeKind.PROMOTED),
                channels(preferences, NoticeKind.CANCELLED),
                channels(preferences, NoticeKind.WORKSHOP_CANCELLED),
                channels(preferences, NoticeKind.EVENT_CANCELLED),
                channels(preferences, NoticeKind.MOVED),
                channels(preferences, NoticeKind.REMINDER),
                channels(preferences, NoticeKind.TODO_ASSIGNED),
                channels(preferences, NoticeKind.FACILITATOR_ASSIGNED),
                channels(preferences, NoticeKind.WEBHOOK_DISABLED),
                preferences.revision().number());
    }

    private static ChannelsResponse channels(NotificationPreferences preferences, NoticeKind kind) {
        return ChannelsResponse.of(preferences.channels(kind));
    }
}
