package org.samling.application.event;

import org.jspecify.annotations.Nullable;
import org.samling.application.event.view.EventParticipantView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipantStatus;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.UserId;

/**
 * Shows who takes part: everybody to the staff, and to anybody else the own record alone. Who takes part reveals a
 * disability or an illness.
 */
public interface BrowseEventParticipants {

    Page<EventParticipantView> list(Actor actor, EventId event, Filter filter, PageRequest page);

    /** Those who wait, with their places in the queue. */
    Page<EventParticipantView> waitlist(Actor actor, EventId event, PageRequest page);

    EventParticipantView get(Actor actor, EventId event, UserId user);

    /**
     * Which people are wanted; what is absent does not narrow.
     *
     * @param user this person alone
     */
    record Filter(
            @Nullable EventParticipantStatus status,
            @Nullable UserId user) {}
}
