package org.samling.bootstrap.whole;

import io.restassured.response.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samling.bootstrap.whole.Document.Endpoint;

/** An operation, asked of a place by somebody. However often it is sent, it is the same request. */
record Question(
        Endpoint endpoint,
        Principal asker,
        Place place,
        @Nullable String body) {

    /** As it is asked rightly. */
    static Question of(Endpoint endpoint, Principal asker, Place place) {
        var body = Operation.valueOf(endpoint.operationId()).body();
        return new Question(endpoint, asker, place, body == null ? null : Scenery.unique(place.fill(body)));
    }

    Question by(Principal other) {
        return new Question(endpoint, other, place, body);
    }

    Question in(Place other) {
        return new Question(endpoint, asker, other, body);
    }

    Question saying(String other) {
        return new Question(endpoint, asker, place, other);
    }

    Response ask() {
        return ask(Map.of());
    }

    Response ask(Map<String, String> headers) {
        return ask("", headers);
    }

    Response ask(String query, Map<String, String> headers) {
        return Scenery.ask(
                Scenery.as(asker).headers(headers), endpoint.method(), place.fill(endpoint.path()) + query, body);
    }

    Response askAs(String subject) {
        return Scenery.ask(Scenery.as(subject), endpoint.method(), place.fill(endpoint.path()), body);
    }

    Response askInPlainText() {
        return Scenery.as(asker)
                .contentType("text/plain")
                .body("Ny")
                .request(endpoint.method(), place.fill(endpoint.path()));
    }
}
