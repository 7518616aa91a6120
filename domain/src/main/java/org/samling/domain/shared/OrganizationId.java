package org.samling.domain.shared;

import java.util.UUID;

/** Names an organisation, the tenant to which everything belongs. */
public record OrganizationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
