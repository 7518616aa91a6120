package org.samling.domain.workshop;

import java.util.UUID;

/** Names a person's record in a workshop. */
public record ParticipantId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
