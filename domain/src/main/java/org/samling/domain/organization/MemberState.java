package org.samling.domain.organization;

import java.time.Instant;

/** Whether somebody is a member now. The record of one who left stays, for what the person took part in stays true. */
public sealed interface MemberState {

    record Active() implements MemberState {}

    record Removed(Instant at) implements MemberState {}

    default boolean isActive() {
        return this instanceof Active;
    }
}
