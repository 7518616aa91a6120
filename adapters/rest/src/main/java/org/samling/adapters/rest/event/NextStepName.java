package org.samling.adapters.rest.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.domain.event.Eligibility.NextStep;

/** What to do next, as it is written. */
@Schema(
        name = "EventNextStep",
        description =
                "What to do next: sign_up, join_waitlist, see_registration (signed up already), wait_for_publication, ask_coordinator, or none: nothing can be done.")
public enum NextStepName {
    @JsonProperty("sign_up")
    SIGN_UP,
    @JsonProperty("join_waitlist")
    JOIN_WAITLIST,
    @JsonProperty("see_registration")
    SEE_REGISTRATION,
    @JsonProperty("wait_for_publication")
    WAIT_FOR_PUBLICATION,
    @JsonProperty("ask_coordinator")
    ASK_COORDINATOR,
    @JsonProperty("none")
    NONE;

    static NextStepName of(NextStep value) {
        return valueOf(value.name());
    }
}
