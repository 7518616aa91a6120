package org.samling.domain.shared;

import java.util.Locale;

/**
 * A rule of the domain, under the name that it has in the specification. Each aggregate keeps its rules in an enum; the
 * constant's name in lower case is the code that a client gets when the rule stops it.
 */
public interface Rule {

    String name();

    Kind kind();

    default Severity severity() {
        return Severity.ERROR;
    }

    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a caller has to mend: the request, the own standing, the id, the moment. */
    enum Kind {
        /** A field holds what it may not hold. */
        INVALID,
        /** The caller may not do this. */
        FORBIDDEN,
        /** There is no such thing, or none that the caller may know of. */
        NOT_FOUND,
        /** The state of things does not allow it now. */
        CONFLICT,
        /** The caller has seen an older revision. */
        STALE
    }

    /** Whether breaking the rule stops the act, or is only pointed out. */
    enum Severity {
        ERROR,
        WARNING
    }
}
