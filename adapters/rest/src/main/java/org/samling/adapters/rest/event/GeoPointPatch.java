package org.samling.adapters.rest.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.domain.event.GeoDescription;
import org.samling.domain.shared.Change;

/** Asks for changes to a point on the map. What is absent stays. */
@Schema(name = "GeoPointPatch", description = "A new point, or a new half of the one that is there.")
public record GeoPointPatch(
        @Schema(implementation = Double.class) Change<Double> lat,

        @Schema(implementation = Double.class) Change<Double> lng) {

    GeoDescription.Changes changes() {
        return new GeoDescription.Changes(lat, lng);
    }
}
