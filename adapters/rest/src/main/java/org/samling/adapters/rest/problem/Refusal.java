package org.samling.adapters.rest.problem;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** This adapter's own refusal of a request; the domain's is a {@link org.samling.domain.shared.RuleViolation}. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpProblem problem;
    private final transient Map<String, Object> facts;
    private final transient List<FieldRefusal> fields;
    private final transient @Nullable Duration retryAfter;

    private Refusal(
            HttpProblem problem, Map<String, Object> facts, List<FieldRefusal> fields, @Nullable Duration retryAfter) {
        super(problem.code());
        this.problem = problem;
        this.facts = Map.copyOf(facts);
        this.fields = List.copyOf(fields);
        this.retryAfter = retryAfter;
    }

    public static Refusal of(HttpProblem problem) {
        return new Refusal(problem, Map.of(), List.of(), null);
    }

    public static Refusal of(HttpProblem problem, Map<String, Object> facts) {
        return new Refusal(problem, facts, List.of(), null);
    }

    public static Refusal of(HttpProblem problem, List<FieldRefusal> fields) {
        return new Refusal(problem, Map.of(), fields, null);
    }

    public static Refusal until(HttpProblem problem, Duration retryAfter) {
        return new Refusal(problem, Map.of(), List.of(), retryAfter);
    }

    public HttpProblem problem() {
        return problem;
    }

    public Map<String, Object> facts() {
        return facts;
    }

    public List<FieldRefusal> fields() {
        return fields;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
