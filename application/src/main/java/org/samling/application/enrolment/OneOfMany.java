package org.samling.application.enrolment;

import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Attendee;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.UserId;

/**
 * What came of one of many who were to be signed up: the record, new or as it was, or why it was refused.
 *
 * @param waitlistPosition the place in the queue, if the person waits
 */
public record OneOfMany<P extends Attendee<P>>(
        UserId user,
        @Nullable P participant,
        @Nullable Long waitlistPosition,
        boolean unchanged,
        @Nullable RuleViolation refusal) {}
