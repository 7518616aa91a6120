package org.samling.bootstrap.whole;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.samling.domain.shared.Role;

/** A member of each role, who stands in each way with every event that there was a way into. */
record Viewer(Role role, Standing standing) {

    /** How somebody stands with an event that has taken sign-ups. */
    enum Standing {
        OUTSIDE,
        REGISTERED,
        WAITING,
        CANCELLED
    }

    static List<Viewer> all() {
        return Arrays.stream(Role.values())
                .flatMap(role -> Arrays.stream(Standing.values()).map(standing -> new Viewer(role, standing)))
                .toList();
    }

    boolean isStaff() {
        return switch (role) {
            case CONTACT, PEER_MENTOR -> false;
            case COORDINATOR, ORG_ADMIN -> true;
        };
    }

    String subject() {
        return "viewer-" + name();
    }

    /** Names nobody else. */
    String name() {
        return (role + "-" + standing).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name();
    }
}
