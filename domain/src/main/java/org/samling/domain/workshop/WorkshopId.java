package org.samling.domain.workshop;

import java.util.UUID;

/** Names a workshop. */
public record WorkshopId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
