package org.samling.adapters.persistence.sql;

import java.util.Map;
import org.jdbi.v3.core.statement.StatementException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.samling.domain.event.EventParticipantRule;
import org.samling.domain.organization.MemberRule;
import org.samling.domain.shared.Rule;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.workshop.ParticipantRule;

/** Which rule a unique constraint guards. The domain decides first; here is caught what two did at the same moment. */
final class ConstraintRules {

    private static final Map<String, Rule> RULES = Map.of(
            "unique_member_per_organization", MemberRule.UNIQUE_MEMBER_PER_ORGANIZATION,
            "idx_workshop_participants_workshop_user", ParticipantRule.UNIQUE_PARTICIPANT_PER_WORKSHOP,
            "idx_event_participants_event_user", EventParticipantRule.UNIQUE_PARTICIPANT_PER_EVENT);

    private ConstraintRules() {}

    /** The refusal that the failure stands for, or the failure itself. */
    static RuntimeException translate(StatementException failure) {
        if (failure.getCause() instanceof PSQLException cause
                && PSQLState.UNIQUE_VIOLATION.getState().equals(cause.getSQLState())
                && cause.getServerErrorMessage() != null) {
            var constraint = cause.getServerErrorMessage().getConstraint();
            var rule = constraint == null ? null : RULES.get(constraint);
            return rule == null ? failure : new RuleViolation(rule);
        }
        return failure;
    }
}
