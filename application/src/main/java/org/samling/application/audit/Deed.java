package org.samling.application.audit;

import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Snapshot;
import org.samling.domain.shared.UserId;

/**
 * One thing that was done in an act.
 *
 * @param onBehalfOf the person for whom it was done, where that is somebody else than who did it
 */
public record Deed(
        AuditAction action, AuditedThing thing, @Nullable UserId onBehalfOf, Snapshot before, Snapshot after) {

    public static Deed of(AuditAction action, AuditedThing thing, Snapshot before, Snapshot after) {
        return new Deed(action, thing, null, before, after);
    }
}
