package org.samling.application.event.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.samling.application.event.HeldEvent;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventChange;
import org.samling.domain.event.EventId;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.UserId;

/** The events, as they are written. */
public interface Events {

    void add(OrganizationId organization, List<Event> events);

    /**
     * Finds the event and holds it to the end of the transaction: whoever else wants to change it, or who is in it, waits.
     * What is read of it, its seats and these people is what the last one left behind. That these people are members, or
     * are not, stays so to the end of the transaction.
     */
    Optional<HeldEvent> hold(OrganizationId organization, EventId event, Collection<UserId> people);

    /**
     * In which events that are published and have not begun somebody has a place, on a seat or in the queue; by their ids,
     * and without those that are archived or deleted.
     */
    List<EventId> upcomingPlacesOf(OrganizationId organization, UserId user, Instant now);

    /** Waits for whoever is signing somebody up, and keeps everybody from it to the end of the transaction. */
    void closeTo(OrganizationId organization, UserId user);

    /** Who has a place in the event and has left the organisation. That the others are members stays so, as when held. */
    List<UserId> formerMembersIn(OrganizationId organization, EventId event);

    void save(EventChange change);
}
