package org.samling.adapters.rest.values;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists as requests hold them, in which there may be gaps: each stays where it is, for an answer to point at it. */
public final class WrittenList {

    private WrittenList() {}

    public static <A, B> @Nullable List<@Nullable B> map(@Nullable List<@Nullable A> written, Function<A, B> mapping) {
        if (written == null) {
            return null;
        }
        var mapped = new ArrayList<@Nullable B>();
        for (var element : written) {
            mapped.add(element == null ? null : mapping.apply(element));
        }
        return mapped;
    }
}
