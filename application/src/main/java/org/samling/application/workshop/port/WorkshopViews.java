package org.samling.application.workshop.port;

import java.time.Instant;
import java.util.Optional;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Updates.Update;
import org.samling.application.workshop.BrowseWorkshops.Filter;
import org.samling.application.workshop.view.WorkshopStatistics;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.workshop.WorkshopId;

/** Workshops of the viewer's organisation, as they are shown to the viewer: drafts to those alone who run them. */
public interface WorkshopViews {

    /** Archived ones are left out, unless the filter asks for them. */
    Page<WorkshopView> list(Actor viewer, Filter filter, PageRequest page, Instant now);

    /**
     * What was changed then or later, in the order of the changes. Whatever of it the viewer sees and the filter lets
     * through, archived ones too, and of the rest what the viewer may have a copy of, as gone.
     */
    Page<Update<WorkshopView>> updates(Actor viewer, Filter filter, Instant since, PageRequest page, Instant now);

    Optional<WorkshopView> find(Actor viewer, WorkshopId id, Instant now);

    WorkshopStatistics statistics(OrganizationId organization, WorkshopId workshop);
}
