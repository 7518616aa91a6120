package org.samling.adapters.rest.event;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.domain.event.Visibility;

/** Who can see an event, as it is written. */
@Schema(
        name = "EventVisibility",
        description =
                "Who can see an event, and sign up for it: every member, peer mentors and up, the staff, or the staff and whoever they sign up.")
public enum VisibilityName {
    @JsonProperty("organization")
    ORGANIZATION,
    @JsonProperty("peer_mentors")
    PEER_MENTORS,
    @JsonProperty("coordinators")
    COORDINATORS,
    @JsonProperty("invite_only")
    INVITE_ONLY;

    static VisibilityName of(Visibility value) {
        return valueOf(value.name());
    }

    Visibility value() {
        return Visibility.valueOf(name());
    }
}
