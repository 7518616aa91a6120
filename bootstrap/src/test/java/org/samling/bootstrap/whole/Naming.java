package org.samling.bootstrap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request that names somebody, or something, in its body or in a filter.
 *
 * @param rule what stops it, where whom it names is elsewhere; null where it goes through all the same
 */
record Naming(
        String method,
        String path,
        @Nullable String body,
        @Nullable String rule) {

    static Naming inFilter(String path) {
        return new Naming("GET", path, null, null);
    }

    static Naming amongMany(String path, String body) {
        return new Naming("POST", path, body, null);
    }

    void mustBeRefused(Rows rows) {
        assertThat(fromElsewhere(rows)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
            assertThat(answer.<List<String>>path("errors.code")).containsExactly(rule);
        });
    }

    /**
     * What a coordinator is told who names what is invented, and what is foreign. Both are told alike, neither tells
     * anything about elsewhere, and nothing is written.
     */
    List<Response> fromElsewhere(Rows rows) {
        return fromElsewhere(Backdrop.scenery().main(), rows);
    }

    List<Response> fromElsewhere(Place place, Rows rows) {
        var before = rows.digest();
        var answers = Stream.of(
                        Place.invented(place.organization()), Backdrop.scenery().abroad())
                .map(elsewhere -> Scenery.ask(
                        Principal.COORDINATOR,
                        method,
                        fill(path, place, elsewhere),
                        body == null ? null : fill(body, place, elsewhere)))
                .toList();
        assertThat(rows.digest()).isEqualTo(before);
        assertThat(answers.stream().map(Scenery::withoutIds).distinct())
                .as("what is foreign and what is invented are told alike")
                .hasSize(1);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.asString()).doesNotContain(Scenery.CANARY));
        return answers;
    }

    private static String fill(String template, Place place, Place elsewhere) {
        return place.fill(template.replace("{named_user_id}", elsewhere.person().toString())
                .replace("{named_todo_id}", elsewhere.id(Thing.TODO).toString()));
    }

    @Override
    public String toString() {
        return method + ' ' + path;
    }
}
