package org.samling.application.organization.view;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Module;

/** A module, whether the organisation has it, and since when it has been so; never switched means not. */
public record ModuleView(
        Module module, boolean enabled, @Nullable Instant switchedAt) {

    /** A switch has no revision of its own: the moment of its last turn tells its states apart. */
    public long revisionNumber() {
        return switchedAt == null ? 0 : ChronoUnit.MICROS.between(Instant.EPOCH, switchedAt);
    }
}
