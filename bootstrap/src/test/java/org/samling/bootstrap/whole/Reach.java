package org.samling.bootstrap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;

/**
 * Something that goes further than what the caller is to a workshop or an event, though the caller may know of it.
 *
 * @param rule what stops it
 */
record Reach(
        Principal principal,
        String method,
        String path,
        @Nullable String body,
        String rule) {

    void mustGoTooFar(Place place, Rows rows) {
        var before = rows.digest();
        var answer = Scenery.ask(principal, method, place.fill(path), body == null ? null : place.fill(body));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(403);
        assertThat(answer.<String>path("code")).isEqualTo(rule);
        assertThat(rows.digest()).isEqualTo(before);
    }
}
