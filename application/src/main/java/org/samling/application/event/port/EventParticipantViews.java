package org.samling.application.event.port;

import java.time.Instant;
import java.util.Optional;
import org.samling.application.event.BrowseEventParticipants.Filter;
import org.samling.application.event.view.EventParticipantView;
import org.samling.application.event.view.EventView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.shared.Candidate;
import org.samling.domain.shared.UserId;

/** The people in events, as they are shown to whoever looks at the event. */
public interface EventParticipantViews {

    /** The people in the event, in the order in which their records were made. */
    Page<EventParticipantView> list(EventView event, Filter filter, PageRequest page, Instant now);

    /** Those who wait, whoever has waited longest first. */
    Page<EventParticipantView> waitlist(EventView event, PageRequest page, Instant now);

    Optional<EventParticipantView> find(EventView event, UserId user, Instant now);

    /** What somebody is to the event, in it or not. */
    Candidate<EventParticipant> candidate(EventView event, UserId user);
}
