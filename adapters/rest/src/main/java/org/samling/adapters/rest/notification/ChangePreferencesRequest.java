package org.samling.adapters.rest.notification;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.application.identity.Person;
import org.samling.application.notification.KeepPreferences.ChangeOfChannels;
import org.samling.application.notification.KeepPreferences.ChangePreferences;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.ExpectedRevision;

/** Asks for changes to how the caller is told. What is absent stays. */
@Schema(name = "ChangeNotificationPreferencesRequest")
public record ChangePreferencesRequest(
        @Schema(implementation = LanguageName.class) Change<LanguageName> language,

        @Schema(implementation = ChannelsPatch.class) Change<ChannelsPatch> registered,

        @Schema(implementation = ChannelsPatch.class) Change<ChannelsPatch> waitlisted,

        @Schema(implementation = ChannelsPatch.class) Change<ChannelsPatch> promoted,

        @Schema(implementation = ChannelsPatch.class) Change<ChannelsPatch> cancelled,

        @Schema(implementation = ChannelsPatch.class) Change<ChannelsPatch> workshopCancelled,

        @Schema(implementation = ChannelsPatch.class) Change<ChannelsPatch> eventCancelled,

        @Schema(implementation = ChannelsPatch.class) Change<ChannelsPatch> moved,

        @Schema(implementation = ChannelsPatch.class) Change<ChannelsPatch> reminder,

        @Schema(implementation = ChannelsPatch.class) Change<ChannelsPatch> todoAssigned,

        @Schema(implementation = ChannelsPatch.class) Change<ChannelsPatch> facilitatorAssigned,

        @Schema(implementation = ChannelsPatch.class) Change<ChannelsPatch> webhookDisabled) {

    ChangePreferences by(Person person, ExpectedRevision expected) {
        return new ChangePreferences(person, language.map(LanguageName::value), changes(), expected);
    }

    private Map<NoticeKind, ChangeOfChannels> changes() {
        var changes = new EnumMap<NoticeKind, ChangeOfChannels>(NoticeKind.class);
        for (var kind : NoticeKind.values()) {
            switch (of(kind)) {
                case Change.Keep<ChannelsPatch>() -> {}
                case Change.To<ChannelsPatch>(var patch) ->
                    changes.put(kind, (patch == null ? ChannelsPatch.CLEARED : patch).changes());
            }
        }
        return changes;
    }

    private Change<ChannelsPatch> of(NoticeKind kind) {
        return switch (kind) {
            case REGISTERED -> registered;
            case WAITLISTED -> waitlisted;
            case PROMOTED -> promoted;
            case CANCELLED -> cancelled;
            case WORKSHOP_CANCELLED -> workshopCancelled;
            case EVENT_CANCELLED -> eventCancelled;
            case MOVED -> moved;
            case REMINDER -> reminder;
            case TODO_ASSIGNED -> todoAssigned;
            case FACILITATOR_ASSIGNED -> facilitatorAssigned;
            case WEBHOOK_DISABLED -> webhookDisabled;
        };
    }
}
