package org.samling.bootstrap.whole;

import java.util.Locale;

/** The sorts of callers, in an organisation and around it. */
enum Principal {
    /** Without a token. */
    NOBODY,
    /** With a good token, and a member of no organisation. */
    STRANGER,
    CONTACT,
    PEER_MENTOR,
    COORDINATOR,
    ORG_ADMIN,
    /** An org admin of another organisation. */
    ADMIN_ABROAD,
    PLATFORM_ADMIN;

    String subject() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isMember() {
        return compareTo(CONTACT) >= 0 && compareTo(ORG_ADMIN) <= 0;
    }
}
