package org.samling.application;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Rule;
import org.samling.domain.shared.RuleViolation;

/** What a refused act is refused for. */
public final class Refusals {

    private Refusals() {}

    public static void assertRefused(Rule rule, ThrowingCallable act) {
        assertFindings(act).extracting(Finding::rule).containsExactly(rule);
    }

    public static ListAssert<Finding> assertFindings(ThrowingCallable act) {
        return assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .extracting(RuleViolation::findings, InstanceOfAssertFactories.list(Finding.class));
    }
}
