package org.samling.adapters.rest.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.domain.event.GeoDescription;
import org.samling.domain.event.GeoPoint;

/** A point on the map, as it is written. */
@Schema(
        name = "GeoPoint",
        description = "A point on the map. One that is nowhere on earth is kept, with a warning.",
        requiredProperties = {"lat", "lng"})
public record GeoPointValue(
        @Schema(description = "Degrees north of the equator, from -90 to 90.") @Nullable
        Double lat,

        @Schema(description = "Degrees east of Greenwich, from -180 to 180.") @Nullable
        Double lng) {

    static @Nullable GeoPointValue of(@Nullable GeoPoint point) {
        return point == null ? null : new GeoPointValue(point.lat(), point.lng());
    }

    GeoDescription written() {
        return new GeoDescription(lat, lng);
    }
}
