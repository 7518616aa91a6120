package org.samling.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoPointTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            lat,        lng,         on earth
            0,          0,           true
            90,         180,         true
            -90,        -180,        true
            90.000001,  0,           false
            -90.000001, 0,           false
            0,          180.000001,  false
            0,          -180.000001, false
            NaN,        0,           false
            0,          NaN,         false
            0,          Infinity,    false
            """)
    void the_earth_has_an_end(double lat, double lng, boolean onEarth) {
        assertThat(new GeoPoint(lat, lng).isOnEarth()).isEqualTo(onEarth);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            from,             lat,     lng,      to,               other lat, other lng, km
            Oslo,             59.9139, 10.7522,  Oslo,             59.9139,   10.7522,   0
            Oslo,             59.9139, 10.7522,  Bergen,           60.3913,   5.3221,    305.1
            across the line,  0,       179.5,    in the Pacific,   0,         -179.5,    111.2
            Suva,             -18.1416, 178.4419, Apia,            -13.8333,  -171.7667, 1150.7
            North Pole,       90,      0,        North Pole,       90,        135,       0
            North Pole,       90,      10,       South Pole,       -90,       -170,      20015.1
            Oslo,             59.9139, 10.7522,  its antipode,     -59.9139,  -169.2478, 20015.1
            over the pole,    89,      0,        on to the far,    89,        180,       222.4
            """)
    void how_far_it_is_as_the_crow_flies(
            String from, double lat, double lng, String to, double otherLat, double otherLng, double km) {
        var here = new GeoPoint(lat, lng);
        var there = new GeoPoint(otherLat, otherLng);

        assertThat(here.distanceKmTo(there)).as("%s to %s", from, to).isCloseTo(km, within(0.1));
        assertThat(there.distanceKmTo(here)).as("%s to %s", to, from).isCloseTo(km, within(0.1));
    }
}
