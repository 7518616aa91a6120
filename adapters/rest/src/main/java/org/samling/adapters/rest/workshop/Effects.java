package org.samling.adapters.rest.workshop;

import java.util.List;
import java.util.UUID;
import org.samling.application.Affected;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.UserId;

/** What a write meant for others. Only the staff learn who they are. */
record Effects(boolean dryRun, List<UUID> promotedUserIds, List<UUID> toldUserIds) {

    static Effects none() {
        return new Effects(false, List.of(), List.of());
    }

    static Effects of(Affected<?> affected, Actor viewer, boolean dryRun) {
        return viewer.isStaff()
                ? new Effects(dryRun, ids(affected.promoted()), ids(affected.told()))
                : new Effects(dryRun, List.of(), List.of());
    }

    private static List<UUID> ids(List<UserId> users) {
        return users.stream().map(UserId::value).toList();
    }
}
