package org.samling.application.event.port;

import java.time.Instant;
import java.util.Optional;
import org.samling.application.event.BrowseEvents.Filter;
import org.samling.application.event.view.EventView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Updates.Update;
import org.samling.domain.event.EventId;
import org.samling.domain.shared.Actor;

/** Events of the viewer's organisation, as they are shown to the viewer. */
public interface EventViews {

    /** Archived and deleted ones are left out, unless the filter asks for them. */
    Page<EventView> list(Actor viewer, Filter filter, PageRequest page, Instant now);

    /**
     * What was changed then or later, or the viewer's own part in it, for that may be why the viewer sees it; in the order
     * of the later of the two. Whatever of it the viewer sees and the filter lets through, archived and deleted ones too, and
     * of the rest what the viewer may have a copy of, as gone.
     */
    Page<Update<EventView>> updates(Actor viewer, Filter filter, Instant since, PageRequest page, Instant now);

    Optional<EventView> find(Actor viewer, EventId id, Instant now);
}
