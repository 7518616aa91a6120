package org.samling.bootstrap.whole;

import java.util.UUID;
import org.samling.bootstrap.whole.Viewer.Standing;
import org.samling.domain.event.Visibility;
import org.samling.domain.shared.Role;

/**
 * An event, and who is to learn of it.
 *
 * @param word stands in all its texts, and nowhere else
 */
record Exhibit(Visibility visibility, State state, Past past, UUID id, String word) {

    /** What has become of it. */
    enum State {
        DRAFT,
        PUBLISHED,
        IN_PROGRESS,
        COMPLETED,
        CANCELLED,
        DELETED,
        ARCHIVED
    }

    /** What it was before. */
    enum Past {
        /** It was published once, for the same people. */
        SHOWN_TO_THE_SAME,
        /** It was published once, for every member. */
        SHOWN_TO_ALL,
        /** It became what it is when it was a draft, and nobody has signed up. */
        NEVER_SHOWN
    }

    boolean isShownTo(Viewer viewer) {
        return viewer.isStaff()
                || (state != State.DRAFT && state != State.DELETED && (holds(viewer) || reaches(viewer.role())));
    }

    /** Whether somebody may have a copy of it. */
    boolean wasShownTo(Viewer viewer) {
        return isShownTo(viewer)
                || holds(viewer)
                || switch (past) {
                    case SHOWN_TO_THE_SAME -> reaches(viewer.role());
                    case SHOWN_TO_ALL -> true;
                    case NEVER_SHOWN -> false;
                };
    }

    /** Whether there is a record of somebody in it. */
    boolean holds(Viewer viewer) {
        return past != Past.NEVER_SHOWN && viewer.standing() != Standing.OUTSIDE;
    }

    /** Whether it is in a list where nobody asks for what is archived or deleted. */
    boolean isCurrent() {
        return state != State.ARCHIVED && state != State.DELETED;
    }

    private boolean reaches(Role role) {
        return switch (visibility) {
            case ORGANIZATION -> true;
            case PEER_MENTORS -> role != Role.CONTACT;
            case COORDINATORS, INVITE_ONLY -> role == Role.COORDINATOR || role == Role.ORG_ADMIN;
        };
    }

    @Override
    public String toString() {
        return "%s %s %s %s".formatted(word, visibility, state, past);
    }
}
