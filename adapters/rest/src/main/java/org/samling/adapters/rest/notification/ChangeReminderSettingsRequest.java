package org.samling.adapters.rest.notification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.application.notification.KeepReminderSettings.ChangeSettings;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.ExpectedRevision;

/** Asks for changes to when people are reminded. What is absent stays. */
@Schema(name = "ChangeReminderSettingsRequest")
public record ChangeReminderSettingsRequest(
        @Schema(
                implementation = Integer.class,
                description = "So many hours before a workshop or an event begins: from an hour to two weeks.",
                minimum = "1",
                maximum = "336")
        Change<Integer> hoursBefore) {

    ChangeSettings by(Actor actor, ExpectedRevision expected) {
        return new ChangeSettings(actor, hoursBefore, expected);
    }
}
