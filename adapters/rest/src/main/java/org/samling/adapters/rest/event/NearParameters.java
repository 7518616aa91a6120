package org.samling.adapters.rest.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.problem.FieldProblem;
import org.samling.adapters.rest.problem.FieldRefusal;
import org.samling.adapters.rest.problem.HttpProblem;
import org.samling.adapters.rest.problem.Refusal;
import org.samling.application.event.BrowseEvents.Near;
import org.samling.domain.event.GeoPoint;

/** Reads near which point events are wanted, if near any. */
final class NearParameters {

    private static final double DEFAULT_KM = 50;

    /** Half the way round the earth. */
    private static final double FURTHEST_KM = 20_016;

    private NearParameters() {}

    static @Nullable Near read(@Nullable Double lat, @Nullable Double lng, @Nullable Double withinKm) {
        if (lat == null && lng == null && withinKm == null) {
            return null;
        }
        var refused = new ArrayList<FieldRefusal>();
        within(lat, "near_lat", -90, 90, refused);
        within(lng, "near_lng", -180, 180, refused);
        var radius = withinKm == null ? DEFAULT_KM : withinKm;
        within(radius, "within_km", 0, FURTHEST_KM, refused);
        if (lat == null || lng == null || !refused.isEmpty()) {
            throw Refusal.of(HttpProblem.UNREADABLE_PARAMETERS, List.copyOf(refused));
        }
        return new Near(new GeoPoint(lat, lng), radius);
    }

    private static void within(
            @Nullable Double value, String name, double least, double greatest, List<FieldRefusal> refused) {
        if (value == null) {
            refused.add(new FieldRefusal(FieldProblem.REQUIRED_WITH, name, Map.of("other", "near_lat, near_lng")));
        } else if (value < least || value > greatest) {
            refused.add(
                    new FieldRefusal(FieldProblem.OUT_OF_RANGE, name, Map.of("minimum", least, "maximum", greatest)));
        }
    }
}
