package org.samling.application.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samling.application.event.view.EligibilityView;
import org.samling.application.event.view.EventView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Updates;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventStatus;
import org.samling.domain.event.EventType;
import org.samling.domain.event.GeoPoint;
import org.samling.domain.event.Visibility;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.UserId;

/** Shows events: to each member those that are for the member's role, and to the staff all. */
public interface BrowseEvents {

    Page<EventView> list(Actor actor, Filter filter, PageRequest page);

    /** What has changed since then, for whoever keeps a copy. */
    Updates<EventView> updates(Actor actor, Filter filter, Instant since, PageRequest page);

    EventView get(Actor actor, EventId event);

    /** Whether somebody can sign up now, and if not, why: the actor, or for the staff anybody. */
    EligibilityView eligibility(Actor actor, EventId event, @Nullable UserId user);

    /**
     * Which events are wanted, and in which order; what is absent does not narrow.
     *
     * @param from begins then or later
     * @param to begins before that
     * @param text stands in the title, the description or the location, however it is capitalised or accented
     * @param openForSignUp takes sign-ups now, for a seat or the queue
     * @param archived whether archived ones are wanted, and no others
     * @param deleted whether deleted ones are wanted, and no others
     */
    record Filter(
            @Nullable EventStatus status,
            @Nullable EventType type,
            @Nullable Visibility visibility,
            @Nullable UserId createdBy,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String text,
            @Nullable Boolean openForSignUp,
            @Nullable Near near,
            @Nullable Boolean archived,
            @Nullable Boolean deleted,
            Order order) {

        public static Filter everything(Order order) {
            return new Filter(null, null, null, null, null, null, null, null, null, null, null, order);
        }
    }

    /** No further from a point than that. */
    record Near(GeoPoint point, double withinKm) {}

    /** How a list is sorted. What is nearest can only be told where a point was given. */
    enum Order {
        START,
        LATEST_START_FIRST,
        NEAREST_FIRST
    }
}
