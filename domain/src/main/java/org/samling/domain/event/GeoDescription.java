package org.samling.domain.event;

import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Change;

/** A point on the map as somebody wrote it down: either half may be missing. */
public record GeoDescription(@Nullable Double lat, @Nullable Double lng) {

    static GeoDescription of(GeoPoint point) {
        return new GeoDescription(point.lat(), point.lng());
    }

    /** What somebody wants changed in a point; what is not mentioned stays. */
    public record Changes(Change<Double> lat, Change<Double> lng) {

        GeoDescription appliedTo(@Nullable GeoPoint current) {
            return new GeoDescription(
                    lat.appliedTo(current == null ? null : current.lat()),
                    lng.appliedTo(current == null ? null : current.lng()));
        }
    }
}
