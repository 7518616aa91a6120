package org.samling.adapters.rest.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;
import org.samling.adapters.rest.metrics.MeteredAddress;
import org.samling.adapters.rest.problem.AllowedMethods;
import org.samling.adapters.rest.problem.HttpProblem;
import org.samling.adapters.rest.problem.ProblemResponses;
import org.samling.adapters.rest.trace.TraceId;

/** The outermost layer: what every request gets, and what is answered without asking any resource. */
@Singleton
class Edge {

    private static final String TRACE_ID = "trace_id";
    private static final int FIRST = 1000;
    private static final int LAST = 1;
    private static final int LAST_ROUTE = Integer.MAX_VALUE;
    private static final int NO_CONTENT = 204;
    private static final int LONGEST_ADDRESS = 4096;
    private static final int LARGEST_HEADERS = 16 * 1024;
    private static final String RESOURCES = "/v1/";
    private static final String PREFLIGHT = "Access-Control-Request-Method";

    private final ProblemResponses problems;
    private final AllowedMethods methods;
    private final long largestBody;
    private final Room room;

    Edge(
            ProblemResponses problems,
            AllowedMethods methods,
            Room room,
            @ConfigProperty(name = "samling.limits.body-bytes") long largestBody) {
        this.problems = problems;
        this.methods = methods;
        this.largestBody = largestBody;
        this.room = room;
    }

    void registerFilters(@Observes Filters filters) {
        filters.register(this::admit, FIRST);
        filters.register(this::handOn, LAST);
    }

    void registerLastRoute(@Observes Router router) {
        router.route().order(LAST_ROUTE).handler(this::nobodyAnswers);
        router.route().order(LAST_ROUTE).failureHandler(this::failed);
    }

    private void admit(RoutingContext routing) {
        MeteredAddress.isOther();
        MDC.put(TRACE_ID, TraceId.of(routing));
        joinLines(routing, HttpHeaders.IF_MATCH);
        routing.addEndHandler(ended -> HangUp.onWhoeverGoesOnSending(routing));
        routing.response()
                .putHeader(TraceId.HEADER, TraceId.of(routing))
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        var refusal = refusalOf(routing);
        if (refusal.isPresent()) {
            HangUp.withTheAnswer(routing);
            problems.answer(refusal.get(), routing);
        } else if (asksForMethods(routing.request())) {
            tellMethods(routing);
        } else if (room.comesIn(routing)) {
            routing.next();
        } else {
            // Whoever would have to wait too long is told so at once, and can try elsewhere.
            problems.answer(HttpProblem.TEMPORARILY_UNAVAILABLE, routing);
        }
    }

    private void handOn(RoutingContext routing) {
        MeteredAddress.isThatOfTheOperation();
        routing.next();
    }

    /** The server's own limits are wider, for its refusals are mute. */
    private Optional<HttpProblem> refusalOf(RoutingContext routing) {
        var request = routing.request();
        if (request.uri().length() > LONGEST_ADDRESS) {
            return Optional.of(HttpProblem.URI_TOO_LONG);
        }
        var headers = request.headers().entries().stream()
                .mapToInt(header -> header.getKey().length() + header.getValue().length())
                .sum();
        if (headers > LARGEST_HEADERS) {
            return Optional.of(HttpProblem.HEADERS_TOO_LARGE);
        }
        return announcedLength(routing) > largestBody ? Optional.of(HttpProblem.BODY_TOO_LARGE) : Optional.empty();
    }

    /** OPTIONS, unless a browser asks whether another site's page may call; that is answered by the CORS settings. */
    private static boolean asksForMethods(HttpServerRequest request) {
        return request.method().equals(HttpMethod.OPTIONS)
                && request.uri().startsWith(RESOURCES)
                && request.getHeader(PREFLIGHT) == null;
    }

    private void tellMethods(RoutingContext routing) {
        var allowed = methods.at(routing.normalizedPath());
        if (allowed.isEmpty()) {
            problems.answer(HttpProblem.NO_ROUTE, routing);
        } else {
            routing.response()
                    .setStatusCode(NO_CONTENT)
                    .putHeader(HttpHeaders.ALLOW, allowed)
                    .end();
        }
    }

    /**
     * A list header may come in several lines, which mean the same as one. An empty one the framework takes for none; it is
     * handed on as an empty list, for whoever sends a condition must not be left without.
     */
    private static void joinLines(RoutingContext routing, CharSequence header) {
        var headers = routing.request().headers();
        var lines = headers.getAll(header);
        if (lines.size() > 1) {
            headers.set(header, String.join(", ", lines));
        } else if (lines.size() == 1 && lines.getFirst().isBlank()) {
            headers.set(header, ",");
        }
    }

    /** Nothing is there, or something is that does not take this method. */
    private void nobodyAnswers(RoutingContext routing) {
        MeteredAddress.isOtherUnlessKnown();
        var allowed = methods.at(routing.normalizedPath());
        if (allowed.isEmpty()) {
            problems.answer(HttpProblem.NO_ROUTE, routing);
        } else {
            routing.response().putHeader(HttpHeaders.ALLOW, allowed);
            problems.answer(HttpProblem.METHOD_NOT_ALLOWED, routing);
        }
    }

    private void failed(RoutingContext routing) {
        MeteredAddress.isOtherUnlessKnown();
        var status = routing.statusCode();
        problems.answer(HttpProblem.ofStatus(status < 400 ? 500 : status), routing);
    }

    private static long announcedLength(RoutingContext routing) {
        var length = routing.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException notANumber) {
            return Long.MAX_VALUE;
        }
    }
}
