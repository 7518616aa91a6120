package org.samling.domain.workshop;

import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.RuleViolation;

/**
 * What somebody is to one workshop, and so what the person may see and do there beyond what the role in the organisation
 * allows.
 *
 * @param named whether the workshop names the person as the one who facilitates it
 * @param registration how the person stands with the workshop; null if there is no record
 */
public record Standing(
        Actor actor,
        boolean named,
        @Nullable WorkshopRole role,
        @Nullable RegistrationStatus registration) {

    /** Whether the person is in the workshop. Whoever waits is not, and whoever cancelled is not any more. */
    public boolean isInWorkshop() {
        return named || registration == RegistrationStatus.REGISTERED;
    }

    public boolean facilitates() {
        return named || (registration == RegistrationStatus.REGISTERED && role == WorkshopRole.FACILITATOR);
    }

    /** Running it: start, complete, agenda, attendance, notes, to-dos, and seeing who takes part. */
    public boolean mayRun() {
        return actor.isStaff() || facilitates();
    }

    public boolean mayFollowTodos() {
        return actor.isStaff() || isInWorkshop();
    }

    public boolean sees(WorkshopStatus status) {
        return status != WorkshopStatus.DRAFT || mayRun();
    }

    public void mustBeAllowedToRun() {
        if (!mayRun()) {
            throw new RuleViolation(WorkshopRule.FACILITATOR_OR_STAFF_REQUIRED);
        }
    }

    public void mustBeAllowedToFollowTodos() {
        if (!mayFollowTodos()) {
            throw new RuleViolation(WorkshopRule.WORKSHOP_PARTICIPANT_REQUIRED);
        }
    }

    public void mustBeAllowedToCompleteTodos() {
        if (!mayFollowTodos()) {
            throw new RuleViolation(TodoRule.ONLY_WORKSHOP_PARTICIPANTS_CAN_COMPLETE);
        }
    }
}
