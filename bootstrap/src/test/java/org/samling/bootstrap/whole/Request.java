package org.samling.bootstrap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samling.bootstrap.whole.Scenery.Cast;

/**
 * A step that is one request.
 *
 * @param by who of the cast sends it
 * @param made what comes of it that has an address of its own, if anything
 */
record Request(
        Function<Cast, Principal> by,
        String method,
        String path,
        @Nullable String body,
        @Nullable Thing made) implements Step {

    Request by(Function<Cast, Principal> other) {
        return new Request(other, method, path, body, made);
    }

    @Override
    public Place take(Cast cast, Place place) {
        var answer = Scenery.ask(
                by.apply(cast), method, place.fill(path), body == null ? null : place.fill(cast.fill(body)));
        assertThat(answer.statusCode())
                .as("%s %s: %s", method, path, answer.asString())
                .isBetween(200, 204);
        return made == null ? place : place.with(made, UUID.fromString(answer.path("id")));
    }
}
