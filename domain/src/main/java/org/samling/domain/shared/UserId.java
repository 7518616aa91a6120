package org.samling.domain.shared;

import java.util.UUID;

/** Names a person. The same person may be a member of several organisations. */
public record UserId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
