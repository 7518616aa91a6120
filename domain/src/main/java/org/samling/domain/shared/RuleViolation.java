package org.samling.domain.shared;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The refusal of an act: at least one rule forbids it. Several findings are always about fields ({@link
 * Rule.Kind#INVALID}); any other refusal has one reason.
 */
public final class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public RuleViolation(List<Finding> findings) {
        super(findings.stream().map(finding -> finding.rule().code()).collect(Collectors.joining(", ")));
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("a refusal has a reason");
        }
        this.findings = List.copyOf(findings);
    }

    public RuleViolation(Finding finding) {
        this(List.of(finding));
    }

    public RuleViolation(Rule rule) {
        this(new Finding(rule, Map.of()));
    }

    public List<Finding> findings() {
        return findings;
    }

    public Rule rule() {
        return findings.getFirst().rule();
    }
}
