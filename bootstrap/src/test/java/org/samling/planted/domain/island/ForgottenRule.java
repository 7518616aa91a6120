package org.samling.planted.domain.island;

import org.samling.domain.shared.Rule;

/** Rules that were written down and forgotten. */
public enum ForgottenRule implements Rule {
    NOBODY_ENFORCES_THIS,
    NOBODY_TESTS_THIS;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
