package org.samling.client;

import java.io.Serial;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samling.client.model.Problem;
import org.samling.client.model.ProblemDetail;

/**
 * The service refused. {@link #code()} is the name of the rule, which never changes; title and detail are for people, in the
 * client's language. Where something on the way answered instead of the service, the code is {@link #NOT_FROM_THE_SERVICE}.
 */
public final class SamlingProblem extends RuntimeException {

    public static final String NOT_FROM_THE_SERVICE = "not_from_the_service";

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final @Nullable Duration retryAfter;

    SamlingProblem(Problem problem, @Nullable Duration retryAfter) {
        super("%d %s: %s (trace %s)".formatted(problem.status(), problem.code(), problem.detail(), problem.traceId()));
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    public Problem problem() {
        return problem;
    }

    public String code() {
        return problem.code();
    }

    public int status() {
        return problem.status();
    }

    /** What is wrong with single fields: everything, not only the first. */
    public List<ProblemDetail> errors() {
        return problem.errors();
    }

    /** In a conflict with the state of things: what may be done now. */
    public List<String> allowedActions() {
        return problem.allowedActions();
    }

    /** Names the request in the service's logs. Quote it when asking for help. */
    public String traceId() {
        return problem.traceId();
    }

    /** How long the service asks to be left alone. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
