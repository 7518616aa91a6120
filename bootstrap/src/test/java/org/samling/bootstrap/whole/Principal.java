package org.samling.bootstrap.whole;

import java.util.Locale;

/** The sorts of callers, in an organisation and around it. */
enum Principal {
    /** Without a token. */
    NOBODY,
    /** With a good token, and a member of no organisation. */
    STRANGER,
    CONTACT,
    /** Is in no workshop and no event, or only in other ones. */
    PEER_MENTOR,
    /** A peer mentor who is registered in the workshop, and in the event. */
    PARTICIPANT,
    /** A peer mentor who facilitates the workshop, and has nothing to do with the event. */
    FACILITATOR,
    COORDINATOR,
    ORG_ADMIN,
    /** An org admin of another organisation. */
    ADMIN_ABROAD,
    PLATFORM_ADMIN;

    String subject() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String role() {
        return switch (this) {
            case PARTICIPANT, FACILITATOR -> PEER_MENTOR.role();
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    boolean isMember() {
        return compareTo(CONTACT) >= 0 && compareTo(ORG_ADMIN) <= 0;
    }

    boolean isStaff() {
        return this == COORDINATOR || this == ORG_ADMIN;
    }

    /** Who runs one workshop, or is in it, is no more than any peer mentor to another one; and so it is with events. */
    boolean isPeerMentorElsewhere() {
        return this == PARTICIPANT || this == FACILITATOR;
    }
}
