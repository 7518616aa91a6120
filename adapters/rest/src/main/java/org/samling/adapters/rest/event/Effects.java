package org.samling.adapters.rest.event;

import java.util.List;
import java.util.UUID;
import org.samling.application.event.Reached;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.UserId;

/** What a write meant for others. Only the staff learn who they are, and how many. */
record Effects(boolean dryRun, List<UUID> promotedUserIds, long toldCount) {

    static Effects none() {
        return new Effects(false, List.of(), 0);
    }

    static Effects of(Reached<?> reached, Actor viewer, boolean dryRun) {
        return viewer.isStaff()
                ? new Effects(
                        dryRun, reached.promoted().stream().map(UserId::value).toList(), reached.told())
                : new Effects(dryRun, List.of(), 0);
    }
}
