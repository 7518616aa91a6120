package org.samling.domain.event;

import org.samling.domain.shared.Role;

/** Who can see an event, and sign up for it. It narrows, and never reaches past the organisation. */
public enum Visibility {
    /** Every member. */
    ORGANIZATION(Role.CONTACT),
    /** Peer mentors and up. */
    PEER_MENTORS(Role.PEER_MENTOR),
    /** The staff. */
    COORDINATORS(Role.COORDINATOR),
    /** The staff, and whoever they have signed up. */
    INVITE_ONLY(Role.COORDINATOR);

    private final Role from;

    Visibility(Role from) {
        this.from = from;
    }

    /** From which role on one sees the event without having been signed up. */
    public Role from() {
        return from;
    }

    public boolean reaches(Role role) {
        return role.isAtLeast(from);
    }

    /** Whether the staff may sign up a member of this role. To be signed up is to be invited. */
    boolean admits(Role role) {
        return this == INVITE_ONLY || reaches(role);
    }
}
