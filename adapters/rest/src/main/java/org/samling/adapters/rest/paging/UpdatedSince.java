package org.samling.adapters.rest.paging;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.problem.FieldProblem;
import org.samling.adapters.rest.problem.FieldRefusal;

/** How a list is asked for what was changed since then, and what it is not asked together with. */
public final class UpdatedSince {

    /** What the document says of {@code next_updated_since}. */
    public static final String NEXT =
            "With updated_since, on the first page: what to give as updated_since the next time, so that nothing is"
                    + " missed. Some of it you are then told again.";

    private UpdatedSince() {}

    /** Refuses a parameter that was given together with it. */
    public static Stream<FieldRefusal> excludes(
            @Nullable Instant updatedSince, String parameter, @Nullable Object given) {
        return updatedSince == null || given == null
                ? Stream.empty()
                : Stream.of(new FieldRefusal(FieldProblem.NOT_TOGETHER, parameter, Map.of("other", "updated_since")));
    }
}
