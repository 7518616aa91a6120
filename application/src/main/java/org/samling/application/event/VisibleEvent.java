package org.samling.application.event;

import java.time.Clock;
import org.samling.application.ReadCase;
import org.samling.application.event.port.EventViews;
import org.samling.application.event.view.EventView;
import org.samling.domain.event.EventId;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.Rule;
import org.samling.domain.shared.RuleViolation;

/** How every look at what belongs to an event begins: with the event, if the viewer may know of it at all. */
@ReadCase
class VisibleEvent {

    private final EventViews views;
    private final Clock clock;

    VisibleEvent(EventViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    /** Finds it, or tells the viewer the rule that speaks of unknown ones. */
    EventView find(Actor viewer, EventId event, Rule unknown) {
        viewer.mustBeAllowed(Permission.SEE_EVENTS);
        return views.find(viewer, event, clock.instant()).orElseThrow(() -> new RuleViolation(unknown));
    }
}
