package org.samling.bootstrap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samling.bootstrap.whole.Scenery.Cast;

/**
 * One request on the way to a stage.
 *
 * @param by who of the cast sends it
 * @param made what comes of it that has an address of its own, if anything
 */
record Step(
        Function<Cast, Principal> by,
        String method,
        String path,
        @Nullable String body,
        @Nullable Thing made) {

    static Step act(String path) {
        return new Step(Cast::planner, "POST", path, null, null);
    }

    static Step send(String path, String body) {
        return new Step(Cast::planner, "POST", path, body, null);
    }

    static Step change(String path, String body) {
        return new Step(Cast::planner, "PATCH", path, body, null);
    }

    static Step delete(String path) {
        return new Step(Cast::planner, "DELETE", path, null, null);
    }

    static Step make(Thing made, String path, String body) {
        return new Step(Cast::planner, "POST", path, body, made);
    }

    Step by(Function<Cast, Principal> other) {
        return new Step(other, method, path, body, made);
    }

    /** Takes it in a place, and tells the place as it is then. */
    Place take(Cast cast, Place place) {
        var answer = Scenery.ask(
                by.apply(cast), method, place.fill(path), body == null ? null : place.fill(cast.fill(body)));
        assertThat(answer.statusCode())
                .as("%s %s: %s", method, path, answer.asString())
                .isBetween(200, 204);
        return made == null ? place : place.with(made, UUID.fromString(answer.path("id")));
    }
}
