package org.samling.domain.event;

import java.util.UUID;

/** Names a person's record in an event. */
public record EventParticipantId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
