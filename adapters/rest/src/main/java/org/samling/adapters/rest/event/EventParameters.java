package org.samling.adapters.rest.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.paging.UpdatedSince;
import org.samling.adapters.rest.problem.FieldProblem;
import org.samling.adapters.rest.problem.FieldRefusal;
import org.samling.adapters.rest.problem.HttpProblem;
import org.samling.adapters.rest.problem.Refusal;
import org.samling.application.event.BrowseEvents.Near;

/** Refuses parameters of the list of events that make no sense together. */
final class EventParameters {

    private EventParameters() {}

    /**
     * What has changed comes in the order of the changes. Whether sign-up is open changes by itself, as time goes by: a copy
     * would not be told.
     */
    static void mustGoTogether(
            @Nullable Instant updatedSince, @Nullable Boolean open, @Nullable EventOrder sort, @Nullable Near near) {
        var refused = new ArrayList<FieldRefusal>();
        UpdatedSince.excludes(updatedSince, "open_for_signup", open).forEach(refused::add);
        UpdatedSince.excludes(updatedSince, "sort", sort).forEach(refused::add);
        if (sort == EventOrder.NEAREST_FIRST && near == null) {
            refused.add(new FieldRefusal(FieldProblem.REQUIRED_WITH, "near_lat", Map.of("other", "sort=distance")));
        }
        if (!refused.isEmpty()) {
            throw Refusal.of(HttpProblem.UNREADABLE_PARAMETERS, List.copyOf(refused));
        }
    }
}
