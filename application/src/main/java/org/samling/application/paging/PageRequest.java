package org.samling.application.paging;

import org.jspecify.annotations.Nullable;

/** Asks for so many rows, from the start or after a position. */
public record PageRequest(int limit, @Nullable Position after) {

    /** How many rows to fetch in order to know whether another page follows. */
    public int oneMore() {
        return limit + 1;
    }
}
