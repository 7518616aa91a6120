package org.samling.domain.shared;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a refused act is refused for. */
public final class Refusals {

    private Refusals() {}

    /** Refused for this alone, of which there is no more to tell. */
    public static void assertRefused(Rule rule, ThrowingCallable act) {
        assertRefused(new Finding(rule, Map.of()), act);
    }

    /** Refused for what this attribute holds, and for nothing else. */
    public static void assertRefused(Rule rule, String attribute, ThrowingCallable act) {
        assertRefused(new Finding(rule, attribute, Map.of()), act);
    }

    public static void assertRefused(Finding finding, ThrowingCallable act) {
        assertFindings(act).containsExactly(finding);
    }

    /** Refused for this rule alone, whatever more there is to tell. */
    public static void assertRefusedBy(Rule rule, ThrowingCallable act) {
        assertFindings(act).extracting(Finding::rule).containsExactly(rule);
    }

    public static ListAssert<Finding> assertFindings(ThrowingCallable act) {
        return assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .extracting(RuleViolation::findings, InstanceOfAssertFactories.list(Finding.class));
    }
}
