package org.samling.domain.event;

/**
 * A point on the map, as somebody gave it. A point that is nowhere on earth is kept, with a warning, and is near to
 * nothing.
 */
public record GeoPoint(double lat, double lng) {

    public static final double EARTH_RADIUS_KM = 6371.0088;

    public boolean isOnEarth() {
        return Math.abs(lat) <= 90 && Math.abs(lng) <= 180;
    }

    /** How far it is to another point, as the crow flies. */
    public double distanceKmTo(GeoPoint other) {
        var halfLat = Math.sin(Math.toRadians(other.lat - lat) / 2);
        var halfLng = Math.sin(Math.toRadians(other.lng - lng) / 2);
        var chord = halfLat * halfLat
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * halfLng * halfLng;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
