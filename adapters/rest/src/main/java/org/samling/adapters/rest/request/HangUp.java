package org.samling.adapters.rest.request;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/**
 * Ends a connection with its answer, where the caller is still sending what is not wanted, and it would stand in the way of
 * another request. In HTTP/2 it does not, and a connection is not a request's to end.
 */
public final class HangUp {

    private HangUp() {}

    public static void withTheAnswer(RoutingContext exchange) {
        if (exchange.request().version() != HttpVersion.HTTP_2) {
            exchange.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
    }
}
