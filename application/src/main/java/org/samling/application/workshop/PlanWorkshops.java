package org.samling.application.workshop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samling.application.Affected;
import org.samling.application.Outcome;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.WorkshopChanges;
import org.samling.domain.workshop.WorkshopDescription;
import org.samling.domain.workshop.WorkshopId;

/**
 * How the staff plan workshops. Those who signed up are told when a workshop is moved or cancelled, and a seat that
 * becomes free through a change goes at once to whoever has waited longest.
 */
public interface PlanWorkshops {

    WorkshopView create(Create command);

    /** Changes a workshop; whoever facilitates it may change its agenda. In a rehearsal nothing is changed. */
    Affected<WorkshopView> change(ChangeWorkshop command);

    /** Throws what forbids the actor to change the workshop at all. */
    void mustBeAllowedToChange(Actor actor, WorkshopId workshop);

    WorkshopView schedule(Act command);

    WorkshopView unschedule(Act command);

    /** Keeps every record as it is, and tells everybody concerned. In a rehearsal nobody is told. */
    Outcome<Affected<WorkshopView>> cancel(Cancel command);

    WorkshopView archive(Act command);

    /** Gives the seats that became free meanwhile to whoever has waited longest. */
    Affected<WorkshopView> unarchive(Act command);

    /** Archives it, unless it is archived already. */
    void delete(Act command);

    WorkshopView duplicate(Duplicate command);

    record Create(Actor actor, WorkshopDescription description) {}

    record ChangeWorkshop(
            Actor actor, WorkshopId workshop, WorkshopChanges changes, ExpectedRevision expected, boolean rehearsal) {}

    record Act(Actor actor, WorkshopId workshop, ExpectedRevision expected) {}

    record Cancel(
            Actor actor, WorkshopId workshop, @Nullable String reason, ExpectedRevision expected, boolean rehearsal) {}

    record Duplicate(
            Actor actor,
            WorkshopId workshop,
            @Nullable Instant scheduledStart,
            @Nullable UserId facilitator) {}
}
