package org.samling.application.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Some rows of a list, and where the next page begins, if there is one. */
public record Page<T>(List<T> items, @Nullable Position next) {

    /** Cuts a page from rows that were fetched with {@link PageRequest#oneMore}. */
    public static <T> Page<T> cut(List<T> rows, PageRequest request, Function<T, Position> position) {
        if (rows.size() <= request.limit()) {
            return new Page<>(List.copyOf(rows), null);
        }
        var items = List.copyOf(rows.subList(0, request.limit()));
        return new Page<>(items, position.apply(items.getLast()));
    }

    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), next);
    }
}
