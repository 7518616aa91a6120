package org.samling.adapters.rest.request;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/**
 * What becomes of a connection whose request is answered before all of it has come: what is still coming is not wanted, and
 * would stand in the way of another request. In HTTP/2 it does not, and a connection is not a request's to end.
 */
public final class HangUp {

    /** Long enough to read the answer, which is lost where a connection is closed on a caller who is still sending. */
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(5);

    private HangUp() {}

    /** Asks the caller to send nothing more on it. */
    public static void withTheAnswer(RoutingContext exchange) {
        if (exchange.request().version() != HttpVersion.HTTP_2) {
            exchange.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
    }

    /** Waits a while for the rest, which nobody reads. */
    static void onWhoeverGoesOnSending(RoutingContext exchange) {
        var request = exchange.request();
        if (request.isEnded() || exchange.response().closed() || request.version() == HttpVersion.HTTP_2) {
            return;
        }
        exchange.vertx().setTimer(LONGEST_FAREWELL.toMillis(), elapsed -> {
            if (!request.isEnded()) {
                request.connection().close();
            }
        });
    }
}
