package org.samling.application.workshop.port;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.samling.application.workshop.HeldWorkshop;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopId;

/** The workshops, as they are written. */
public interface Workshops {

    void add(Workshop workshop);

    /**
     * Finds the workshop and holds it to the end of the transaction: whoever else wants to change it, or what is in it,
     * waits. What is read of it, its seats and these people is what the last one left behind.
     */
    Optional<HeldWorkshop> hold(OrganizationId organization, WorkshopId workshop, Collection<UserId> people);

    /**
     * Holds every workshop that people can still get into, so that nobody does, and says in which of those that are
     * scheduled somebody has a place, on a seat or in the queue.
     */
    List<WorkshopId> holdUpcoming(OrganizationId organization, UserId user);

    void save(Workshop workshop);
}
