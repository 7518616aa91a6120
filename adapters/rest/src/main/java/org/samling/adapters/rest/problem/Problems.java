package org.samling.adapters.rest.problem;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Rule;
import org.samling.domain.shared.RuleViolation;

/** Tells refusals as problems. */
public final class Problems {

    private static final String ALLOWED = "allowed";

    private Problems() {}

    /** What a problem needs to know of the request that it answers. */
    public record Asked(String path, Language language, String traceId) {}

    public static int status(RuleViolation violation) {
        return switch (violation.rule().kind()) {
            case INVALID -> 422;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
        };
    }

    public static Problem of(RuleViolation violation, Asked asked) {
        var first = violation.findings().getFirst();
        var aboutFields = first.rule().kind() == Rule.Kind.INVALID && first.attribute() != null;
        if (!aboutFields) {
            return problem(first.rule().code(), status(violation), first.facts(), null, asked);
        }
        var errors = details(violation.findings(), asked.language());
        return problem(
                HttpProblem.VALIDATION_FAILED.code(),
                HttpProblem.VALIDATION_FAILED.status(),
                Map.of("count", errors.size()),
                errors,
                asked);
    }

    public static Problem of(Refusal refusal, Asked asked) {
        var errors = refusal.fields().stream()
                .map(field -> new ProblemDetail(
                        field.problem().code(),
                        Texts.detail(field.problem().code(), asked.language(), field.facts()),
                        field.pointer()))
                .toList();
        return problem(
                refusal.problem().code(),
                refusal.problem().status(),
                refusal.facts(),
                errors.isEmpty() ? null : errors,
                asked);
    }

    public static Problem of(HttpProblem problem, Asked asked) {
        return problem(problem.code(), problem.status(), Map.of(), null, asked);
    }

    /** Findings as they are told of fields, whether they stopped the request or only warn. */
    public static List<ProblemDetail> details(List<Finding> findings, Language language) {
        return findings.stream()
                .map(finding -> new ProblemDetail(
                        finding.rule().code(),
                        Texts.detail(finding.rule().code(), language, finding.facts()),
                        finding.attribute() == null ? null : "/" + finding.attribute()))
                .toList();
    }

    private static Problem problem(
            String code, int status, Map<String, Object> facts, @Nullable List<ProblemDetail> errors, Asked asked) {
        return new Problem(
                "/problems/" + code,
                Texts.title(code, asked.language()),
                status,
                Texts.detail(code, asked.language(), facts),
                asked.path(),
                code,
                asked.traceId(),
                errors,
                facts.get(ALLOWED) instanceof Collection<?> allowed
                        ? allowed.stream().map(Texts::words).toList()
                        : null);
    }
}
