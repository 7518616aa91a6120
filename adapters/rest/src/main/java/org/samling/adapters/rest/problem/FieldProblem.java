package org.samling.adapters.rest.problem;

import java.util.Locale;

/** What can be wrong with a single field or parameter before a rule of the domain has anything to say about it. */
public enum FieldProblem {
    UNKNOWN_FIELD,
    WRONG_TYPE,
    UNKNOWN_VALUE,
    INVALID_TIME,
    UNSAFE_TEXT,
    UNKNOWN_PARAMETER,
    REPEATED_PARAMETER,
    EMPTY_PARAMETER,
    OUT_OF_RANGE,
    /** Two parameters that cannot be asked for at once. */
    NOT_TOGETHER,
    /** A parameter that another one needs. */
    REQUIRED_WITH;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
