package org.samling.planted.domain.island;

import org.samling.domain.shared.RuleViolation;

/** Enforces a rule. */
public final class RuleThatIsEnforced {

    public RuleViolation refusal() {
        return new RuleViolation(ForgottenRule.NOBODY_TESTS_THIS);
    }
}
