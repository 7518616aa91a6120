package org.samling.application.event;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samling.application.Outcome;
import org.samling.application.event.view.EventView;
import org.samling.domain.event.EventChanges;
import org.samling.domain.event.EventDescription;
import org.samling.domain.event.EventId;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.ExpectedRevision;

/**
 * How the staff plan events. Those who signed up are told when an event is moved or cancelled, and a seat that becomes
 * free through a change goes at once to whoever has waited longest.
 */
public interface PlanEvents {

    Outcome<EventView> create(Create command);

    /** Throws what forbids the actor to plan this event. */
    void mustBeAllowedToPlan(Actor actor, EventId event);

    /** In a rehearsal nothing is changed. */
    Outcome<Reached<EventView>> change(ChangeEvent command);

    /** Opens it for those who are to see it. */
    EventView publish(Act command);

    /** Makes it a draft again, while nobody has signed up. */
    EventView unpublish(Act command);

    EventView start(Act command);

    EventView complete(Act command);

    /** Keeps every record as it is, and tells everybody concerned. In a rehearsal nobody is told. */
    Outcome<Reached<EventView>> cancel(Cancel command);

    /** Puts it away, for the staff alone to see, unless that was done before. */
    void delete(Act command);

    Reached<EventView> restore(Act command);

    /** Makes drafts of the same plan, once or every week. */
    List<EventView> duplicate(Duplicate command);

    record Create(Actor actor, EventDescription description) {}

    record ChangeEvent(
            Actor actor, EventId event, EventChanges changes, ExpectedRevision expected, boolean rehearsal) {}

    record Act(Actor actor, EventId event, ExpectedRevision expected) {}

    record Cancel(Actor actor, EventId event, @Nullable String reason, ExpectedRevision expected, boolean rehearsal) {}

    /**
     * Asks for copies.
     *
     * @param start when the first one begins; a week after the original, unless given
     * @param copies how many, each a week after the one before; one, unless given
     */
    record Duplicate(
            Actor actor,
            EventId event,
            @Nullable Instant start,
            @Nullable Integer copies) {}
}
