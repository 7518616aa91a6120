package org.samling.application.event.port;

import java.time.Instant;
import java.util.List;
import org.samling.domain.event.EventId;
import org.samling.domain.shared.OrganizationId;

/** Events that ended so long ago that they are only read from now on. */
public interface OldEvents {

    /**
     * Archives some of them, at most so many, and says which; those that somebody else holds are left for later. Drafts and
     * deleted ones are archived too.
     */
    List<EventId> archive(OrganizationId organization, Instant endedBefore, int most, Instant now);
}
