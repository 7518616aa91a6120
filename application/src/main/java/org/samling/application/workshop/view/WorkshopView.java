package org.samling.application.workshop.view;

import java.time.Instant;
import java.util.Set;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Seats;
import org.samling.domain.workshop.Standing;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopAct;

/** A workshop as somebody sees it: with its seats, what the viewer is to it, and what the viewer may do. */
public record WorkshopView(
        Workshop workshop, String facilitatorName, Seats seats, Standing standing, Set<WorkshopAct> allowedActs) {

    public OrganizationId organization() {
        return workshop.organization();
    }

    /** What the viewer may do depends on how many people are active: registered, in whichever role, or waiting. */
    public static WorkshopView of(
            Workshop workshop, String facilitatorName, Seats seats, long active, Standing standing, Instant now) {
        return new WorkshopView(
                workshop, facilitatorName, seats, standing, workshop.allowedActs(standing, active, now));
    }
}
