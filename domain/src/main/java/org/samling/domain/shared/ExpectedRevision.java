package org.samling.domain.shared;

import java.util.Map;
import java.util.Set;

/** The revisions that a caller has seen and wants to change, or any at all where the caller did not say. */
public sealed interface ExpectedRevision {

    /** The caller did not say which revision it saw. */
    record Any() implements ExpectedRevision {}

    /** The caller saw one of these. */
    record OneOf(Set<Long> numbers) implements ExpectedRevision {}

    static ExpectedRevision any() {
        return new Any();
    }

    default void mustMatch(Revision current) {
        mustMatch(current.number());
    }

    default void mustMatch(long current) {
        switch (this) {
            case Any() -> {}
            case OneOf(var numbers) -> {
                if (!numbers.contains(current)) {
                    throw new RuleViolation(new Finding(CommonRule.STALE_REVISION, Map.of()));
                }
            }
        }
    }
}
