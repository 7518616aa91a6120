package org.samling.application.enrolment.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.samling.domain.shared.Attendee;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.UserId;

/**
 * The people in workshops or events, as they are written. Who writes holds the workshop or event.
 *
 * @param <I> names the workshop or event
 */
public interface Attendees<I, P extends Attendee<P>> {

    /** Those who have waited longest, at most so many, in their order. */
    List<P> firstWaiting(OrganizationId organization, I thing, long most);

    /** The places in the queue, the first being 1, of those of these people who wait. */
    Map<UserId, Long> positions(OrganizationId organization, I thing, Collection<UserId> users);

    /** Writes these records, new ones and changed ones. */
    void save(OrganizationId organization, List<P> participants);
}
