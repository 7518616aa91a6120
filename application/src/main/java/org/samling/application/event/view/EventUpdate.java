package org.samling.application.event.view;

import java.time.Instant;
import org.samling.domain.event.EventId;

/** What somebody who keeps a copy of the events needs to know of one that was changed. */
public sealed interface EventUpdate {

    EventId id();

    Instant updatedAt();

    /** This is how it is now. */
    record Shown(EventView view) implements EventUpdate {

        @Override
        public EventId id() {
            return view.event().id();
        }

        @Override
        public Instant updatedAt() {
            return view.event().revision().updatedAt();
        }
    }

    /** It is no longer among those that were asked for. */
    record Gone(EventId id, Instant updatedAt) implements EventUpdate {}
}
