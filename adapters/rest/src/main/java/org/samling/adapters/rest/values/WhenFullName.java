package org.samling.adapters.rest.values;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.domain.shared.WhenFull;

/** What to do if no seat can be had, as it is written. */
@Schema(name = "WhenFull", description = "What to do if no seat can be had: wait for one, or be refused.")
public enum WhenFullName {
    @JsonProperty("waitlist")
    WAITLIST,
    @JsonProperty("reject")
    REJECT;

    public static WhenFullName of(WhenFull whenFull) {
        return valueOf(whenFull.name());
    }

    public WhenFull whenFull() {
        return WhenFull.valueOf(name());
    }
}
