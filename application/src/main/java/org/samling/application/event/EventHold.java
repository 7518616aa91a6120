package org.samling.application.event;

import java.util.Collection;
import java.util.HashSet;
import org.samling.application.ReadCase;
import org.samling.application.event.port.Events;
import org.samling.domain.event.EventId;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.Rule;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.UserId;

/** How every act on an event begins: it gets hold of the event, if the actor may know of it at all. */
@ReadCase
class EventHold {

    private final Events events;

    EventHold(Events events) {
        this.events = events;
    }

    /**
     * Holds the event, and looks up those whom the act concerns.
     *
     * @param others whom the act concerns beside the actor
     * @param unknown what the actor is told where there is no such event
     */
    HeldEvent hold(Actor actor, EventId event, Collection<UserId> others, Rule unknown) {
        actor.mustBeAllowed(Permission.SEE_EVENTS);
        var people = new HashSet<>(others);
        people.add(actor.user());
        var held = events.hold(actor.organization(), event, people)
                .filter(found -> found.isShownTo(actor))
                .orElseThrow(() -> new RuleViolation(unknown));
        held.mustBeInActiveOrganization();
        held.event().mustBelongTo(actor.organization());
        return held;
    }
}
