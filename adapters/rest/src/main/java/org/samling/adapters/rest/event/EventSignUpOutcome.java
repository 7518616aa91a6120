package org.samling.adapters.rest.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of signing up one of many, as it is written. */
@Schema(
        name = "EventSignUpOutcome",
        description = "What came of it for one person. Unchanged: the person was signed up already.")
public enum EventSignUpOutcome {
    @JsonProperty("registered")
    REGISTERED,
    @JsonProperty("waitlisted")
    WAITLISTED,
    @JsonProperty("unchanged")
    UNCHANGED,
    @JsonProperty("refused")
    REFUSED
}
