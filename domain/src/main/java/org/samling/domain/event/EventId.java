package org.samling.domain.event;

import java.util.UUID;

/** Names an event. */
public record EventId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
