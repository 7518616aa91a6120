package org.samling.domain.organization;

import java.time.Instant;

/** Whether an organisation is at work. A deactivated one can be read by its members, and written by nobody. */
public sealed interface OrganizationState {

    record Active() implements OrganizationState {}

    record Inactive(Instant since) implements OrganizationState {}

    default boolean isActive() {
        return this instanceof Active;
    }
}
