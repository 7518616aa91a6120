package org.samling.adapters.rest.paging;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.problem.FieldProblem;
import org.samling.adapters.rest.problem.FieldRefusal;

/** What a list that tells of changes since then is not asked together with. */
public final class UpdatedSince {

    private UpdatedSince() {}

    /** Refuses a parameter that was given together with it. */
    public static Stream<FieldRefusal> excludes(
            @Nullable Instant updatedSince, String parameter, @Nullable Object given) {
        return updatedSince == null || given == null
                ? Stream.empty()
                : Stream.of(new FieldRefusal(FieldProblem.NOT_TOGETHER, parameter, Map.of("other", "updated_since")));
    }
}
