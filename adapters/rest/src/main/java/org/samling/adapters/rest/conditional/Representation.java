package org.samling.adapters.rest.conditional;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A single thing as it is answered. Its revision goes into the ETag, if it has one: the caller's profile has none. */
public interface Representation {

    @JsonIgnore
    default long revisionNumber() {
        return 0;
    }
}
