package org.samling.application.event;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samling.application.event.view.CountDrift;
import org.samling.application.event.view.EventStatistics;
import org.samling.application.event.view.PeriodStatistics;
import org.samling.domain.event.EventId;
import org.samling.domain.shared.Actor;

/** Tells the staff what came of events, in numbers. */
public interface CountEvents {

    EventStatistics ofEvent(Actor actor, EventId event);

    /**
     * Of a period, archived and deleted events too.
     *
     * @param from when the period begins; without it, it has no beginning
     * @param to when it ends; without it, it has no end
     */
    PeriodStatistics ofPeriod(Actor actor, @Nullable Instant from, @Nullable Instant to);

    /** Compares the counts that are kept with the events with what there is. */
    List<CountDrift> drift(Actor actor);
}
