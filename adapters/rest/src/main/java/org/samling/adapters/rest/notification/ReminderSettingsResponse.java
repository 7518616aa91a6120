package org.samling.adapters.rest.notification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.adapters.rest.conditional.Representation;
import org.samling.domain.notification.ReminderSettings;

/** When an organisation reminds people, as it is answered. */
@Schema(
        name = "ReminderSettings",
        description = "When the organisation reminds those who are registered.",
        requiredProperties = "hours_before")
public record ReminderSettingsResponse(
        @Schema(description = "So many hours before a workshop or an event begins.")
        int hoursBefore,

        @Schema(hidden = true) @JsonIgnore long revisionNumber)
        implements Representation {

    static ReminderSettingsResponse of(ReminderSettings settings) {
        return new ReminderSettingsResponse(
                settings.hoursBefore(), settings.revision().number());
    }
}
