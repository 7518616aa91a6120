package org.samling.domain.workshop;

import java.util.UUID;

/** Names a note about a workshop. */
public record NoteId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
