package org.samling.adapters.rest.notification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.application.notification.KeepPreferences.ChangeOfChannels;
import org.samling.domain.shared.Change;

/** Asks for changes to where one kind of notice is told. What is absent stays. */
@Schema(name = "NotificationChannelsPatch", description = "Whether you want one kind of notice through these channels.")
public record ChannelsPatch(
        @Schema(implementation = Boolean.class) Change<Boolean> inbox,

        @Schema(implementation = Boolean.class) Change<Boolean> email) {

    static final ChannelsPatch CLEARED = new ChannelsPatch(Change.to(null), Change.to(null));

    ChangeOfChannels changes() {
        return new ChangeOfChannels(inbox, email);
    }
}
