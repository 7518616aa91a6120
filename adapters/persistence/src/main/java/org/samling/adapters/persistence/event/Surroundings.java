package org.samling.adapters.persistence.event;

import org.samling.application.event.BrowseEvents.Near;
import org.samling.domain.event.GeoPoint;

/**
 * A box of latitudes and longitudes with everything in it that is near enough to a point, and a little more. Where it
 * reaches across the date line it is in two pieces; otherwise the second is as the first.
 */
record Surroundings(double south, double north, double west, double east, double secondWest, double secondEast) {

    private static final double FURTHEST_NORTH = 90;
    private static final double FURTHEST_EAST = 180;
    private static final double ROUND = 360;

    /** Some centimetres, for rounding. */
    private static final double MARGIN = 1e-6;

    static Surroundings of(Near near) {
        var point = near.point();
        var angle = near.withinKm() / GeoPoint.EARTH_RADIUS_KM;
        var height = Math.toDegrees(angle) + MARGIN;
        var south = point.lat() - height;
        var north = point.lat() + height;
        if (south <= -FURTHEST_NORTH || north >= FURTHEST_NORTH) {
            return new Surroundings(south, north, -FURTHEST_EAST, FURTHEST_EAST, -FURTHEST_EAST, FURTHEST_EAST);
        }
        var width = Math.toDegrees(Math.asin(Math.sin(angle) / Math.cos(Math.toRadians(point.lat())))) + MARGIN;
        return across(south, north, point.lng() - width, point.lng() + width);
    }

    private static Surroundings across(double south, double north, double west, double east) {
        if (west < -FURTHEST_EAST) {
            return new Surroundings(south, north, -FURTHEST_EAST, east, west + ROUND, FURTHEST_EAST);
        }
        if (east > FURTHEST_EAST) {
            return new Surroundings(south, north, west, FURTHEST_EAST, -FURTHEST_EAST, east - ROUND);
        }
        return new Surroundings(south, north, west, east, west, east);
    }
}
