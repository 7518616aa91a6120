package org.samling.domain.event;

import org.samling.domain.shared.RuleViolation;

/**
 * What became of an event in one act. Events are saved by such changes alone, so that none goes without what is written
 * down about it.
 */
public record EventChange(Event before, Event after) {

    public EventChange {
        if (before.snapshot().differenceFrom(after.snapshot()).isEmpty()) {
            throw new RuleViolation(EventRule.AUDIT_LOGGED_CHANGES);
        }
    }
}
