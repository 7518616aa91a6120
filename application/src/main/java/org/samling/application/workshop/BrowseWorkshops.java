package org.samling.application.workshop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Updates;
import org.samling.application.workshop.view.WorkshopStatistics;
import org.samling.application.workshop.view.WorkshopView;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopStatus;
import org.samling.domain.workshop.WorkshopType;

/** Shows workshops. Peer mentors see all but drafts; of the ones they facilitate, drafts too. */
public interface BrowseWorkshops {

    Page<WorkshopView> list(Actor actor, Filter filter, PageRequest page);

    /** What has changed since then, for whoever keeps a copy. */
    Updates<WorkshopView> updates(Actor actor, Filter filter, Instant since, PageRequest page);

    WorkshopView get(Actor actor, WorkshopId workshop);

    /** For whoever facilitates the workshop, and the staff. */
    WorkshopStatistics statistics(Actor actor, WorkshopId workshop);

    /**
     * Which workshops are wanted, and in which order; what is absent does not narrow.
     *
     * @param from begins then or later
     * @param to begins before that
     * @param text stands in the title, the description or the location, however it is capitalised or accented
     * @param archived whether archived ones are wanted, and no others
     */
    record Filter(
            @Nullable WorkshopStatus status,
            @Nullable WorkshopType type,
            @Nullable UserId facilitator,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable Boolean virtual,
            @Nullable String text,
            @Nullable Boolean archived,
            Order order) {

        public static Filter everything(Order order) {
            return new Filter(null, null, null, null, null, null, null, null, order);
        }
    }

    /** How a list is sorted. */
    enum Order {
        SCHEDULED_START,
        LATEST_START_FIRST,
        UPDATED
    }
}
