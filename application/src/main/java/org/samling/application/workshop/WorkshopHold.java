package org.samling.application.workshop;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.samling.application.ReadCase;
import org.samling.application.workshop.port.Workshops;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.Rule;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.WorkshopId;

/** How every act on a workshop begins: it gets hold of the workshop, if the actor may know of it at all. */
@ReadCase
class WorkshopHold {

    private final Workshops workshops;

    WorkshopHold(Workshops workshops) {
        this.workshops = workshops;
    }

    /**
     * Holds the workshop, and looks up those whom the act concerns.
     *
     * @param others whom the act concerns beside the actor
     * @param unknown what the actor is told where there is no such workshop
     */
    HeldWorkshop hold(Actor actor, WorkshopId workshop, Collection<UserId> others, Rule unknown) {
        actor.mustBeAllowed(Permission.SEE_WORKSHOPS);
        var people = new HashSet<>(others);
        people.add(actor.user());
        var held = workshops
                .hold(actor.organization(), workshop, people)
                .filter(found -> found.standingOf(actor).sees(found.workshop().status()))
                .orElseThrow(() -> new RuleViolation(unknown));
        held.mustBeInActiveOrganization();
        return held;
    }

    /** The same, for an act that concerns nobody beside the actor. */
    HeldWorkshop holdAlone(Actor actor, WorkshopId workshop, Rule unknown) {
        return hold(actor, workshop, List.of(), unknown);
    }
}
