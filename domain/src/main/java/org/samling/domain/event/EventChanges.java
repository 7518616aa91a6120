package org.samling.domain.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Change;

/** What somebody wants changed in a plan. */
public record EventChanges(
        Change<String> title,
        Change<String> description,
        Change<String> type,
        Change<Instant> start,
        Change<Instant> end,
        Change<String> timeZone,
        Change<String> location,
        Change<GeoDescription.Changes> geo,
        Change<Integer> capacity,
        Change<String> visibility,
        Change<Instant> signupDeadline,
        Change<Metadata.Changes> metadata) {

    @Nullable
    GeoDescription geoAppliedTo(@Nullable GeoPoint current) {
        return switch (geo) {
            case Change.Keep<GeoDescription.Changes>() -> current == null ? null : GeoDescription.of(current);
            case Change.To<GeoDescription.Changes>(var changes) -> changes == null ? null : changes.appliedTo(current);
        };
    }

    @Nullable
    Metadata metadataAppliedTo(@Nullable Metadata current) {
        return switch (metadata) {
            case Change.Keep<Metadata.Changes>() -> current;
            case Change.To<Metadata.Changes>(var changes) -> changes == null ? null : changes.appliedTo(current);
        };
    }
}
