package org.samling.application.workshop;

import java.time.Clock;
import org.samling.application.ReadCase;
import org.samling.application.workshop.port.WorkshopViews;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.Rule;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.workshop.WorkshopId;

/** How every look at what belongs to a workshop begins: with the workshop, if the viewer may know of it at all. */
@ReadCase
class VisibleWorkshop {

    private final WorkshopViews views;
    private final Clock clock;

    VisibleWorkshop(WorkshopViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    /** Finds it, or tells the viewer the rule that speaks of unknown ones. */
    WorkshopView find(Actor viewer, WorkshopId workshop, Rule unknown) {
        viewer.mustBeAllowed(Permission.SEE_WORKSHOPS);
        return views.find(viewer, workshop, clock.instant()).orElseThrow(() -> new RuleViolation(unknown));
    }
}
