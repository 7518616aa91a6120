package org.samling.adapters.rest.notification;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.domain.notification.Language;

/** A language that people are written to in, as it is written. */
@Schema(
        name = "NotificationLanguage",
        description = "The language that you are written to in: bokmål, nynorsk or English.")
public enum LanguageName {
    @JsonProperty("nb")
    NB,
    @JsonProperty("nn")
    NN,
    @JsonProperty("en")
    EN;

    static LanguageName of(Language value) {
        return valueOf(value.name());
    }

    Language value() {
        return Language.valueOf(name());
    }
}
