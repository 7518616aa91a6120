package org.samling.adapters.rest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.problem.Problems.Asked;
import org.samling.adapters.rest.trace.TraceId;
import org.samling.application.Outages;
import org.samling.domain.shared.RuleViolation;

/** Answers refusals and failures, whoever they come from. */
@Singleton
public class ProblemResponses {

    public static final String MEDIA_TYPE = "application/problem+json";
    private static final Logger LOG = Logger.getLogger(ProblemResponses.class);
    private static final Duration TRY_AGAIN_AFTER = Duration.ofSeconds(2);

    private final Outages outages;
    private final ObjectMapper json;

    ProblemResponses(Outages outages, ObjectMapper json) {
        this.outages = outages;
        this.json = json;
    }

    /** The problem that a failure is told as. */
    public Problem problem(Throwable failure, RoutingContext routing) {
        return switch (failure) {
            case RuleViolation violation -> Problems.of(violation, asked(routing));
            case Refusal refusal -> Problems.of(refusal, asked(routing));
            default -> Problems.of(meaningOf(failure), asked(routing));
        };
    }

    public Response answer(Throwable failure, RoutingContext routing) {
        var problem = problem(failure, routing);
        var response = Response.status(problem.status())
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language(routing).tag())
                .entity(write(problem));
        var retryAfter = retryAfter(failure, problem.status());
        if (retryAfter != null) {
            response.header(HttpHeaders.RETRY_AFTER, retryAfter.toSeconds());
        }
        if (problem.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, challenge(problem));
        }
        return response.build();
    }

    /** Answers a request that never reached, or has already left, the resources. */
    public void answer(HttpProblem problem, RoutingContext routing) {
        var told = Problems.of(problem, asked(routing));
        var response = routing.response();
        if (!response.ended()) {
            response.setStatusCode(told.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                    .putHeader(HttpHeaders.CONTENT_LANGUAGE, language(routing).tag());
            if (told.status() == 503) {
                response.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(TRY_AGAIN_AFTER.toSeconds()));
            }
            response.end(write(told));
        }
    }

    private HttpProblem meaningOf(Throwable failure) {
        if (outages.isOutage(failure)) {
            LOG.warnf(
                    "The storage is away or overloaded: %s", failure.getClass().getName());
            return HttpProblem.TEMPORARILY_UNAVAILABLE;
        }
        LOG.error("A request failed for no reason that the caller could mend", failure);
        return HttpProblem.INTERNAL_ERROR;
    }

    private static @Nullable Duration retryAfter(Throwable failure, int status) {
        if (failure instanceof Refusal refusal && refusal.retryAfter() != null) {
            return refusal.retryAfter();
        }
        return status == 503 ? TRY_AGAIN_AFTER : null;
    }

    private static String challenge(Problem problem) {
        return problem.code().equals(HttpProblem.TOKEN_MISSING.code())
                ? "Bearer realm=\"samling\""
                : "Bearer realm=\"samling\", error=\"invalid_token\"";
    }

    private static Asked asked(RoutingContext routing) {
        return new Asked(routing.normalizedPath(), language(routing), TraceId.of(routing));
    }

    public static Language language(RoutingContext routing) {
        return Language.preferredIn(routing.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
