package org.samling.domain.workshop;

import java.util.UUID;

/** Names a to-do of a workshop. */
public record TodoId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
