package org.samling.application.workshop.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopParticipant;

/** The people in workshops, as they are written. Who writes holds the workshop. */
public interface WorkshopParticipants {

    /** Those who have waited longest, at most so many, in their order. */
    List<WorkshopParticipant> firstWaiting(OrganizationId organization, WorkshopId workshop, long most);

    /** The places in the queue, the first being 1, of those of these people who wait. */
    Map<UserId, Long> positions(OrganizationId organization, WorkshopId workshop, Collection<UserId> users);

    /** Writes these records, new ones and changed ones. */
    void save(OrganizationId organization, List<WorkshopParticipant> participants);
}
