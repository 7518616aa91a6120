package org.samling.domain.shared;

/** What a member is to the organisation. The order is the order of what they may do. */
public enum Role {
    CONTACT,
    PEER_MENTOR,
    COORDINATOR,
    ORG_ADMIN;

    public boolean isAtLeast(Role other) {
        return compareTo(other) >= 0;
    }

    /** Workshops are for peer mentors and staff; contacts take part in events alone. */
    public boolean takesPartInWorkshops() {
        return isAtLeast(PEER_MENTOR);
    }

    /** Coordinators and org admins are the organisation's staff. */
    public boolean isStaff() {
        return isAtLeast(COORDINATOR);
    }
}
