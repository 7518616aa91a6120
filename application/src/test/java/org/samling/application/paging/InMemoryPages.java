package org.samling.application.paging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;

/** Cuts pages the way a database does that sorts text by code point. */
public final class InMemoryPages {

    // The digits of an id sort as a database sorts ids; UUID.compareTo takes its halves for signed numbers.
    private static final Comparator<Position> BY_ID =
            Comparator.comparing(position -> position.id().toString());

    private static final Comparator<Position> BY_TEXT = Comparator.<Position, byte[]>comparing(
                    InMemoryPages::bytes, Arrays::compareUnsigned)
            .thenComparing(BY_ID);

    private static final Comparator<Position> BY_NUMBER = Comparator.<Position>comparingLong(
                    position -> Long.parseLong(position.key()))
            .thenComparing(BY_ID);

    private static final Comparator<Position> NEAREST_FIRST = Comparator.<Position>comparingDouble(
                    position -> Double.parseDouble(position.key()))
            .thenComparing(BY_ID);

    private static final Comparator<Position> EARLIEST_FIRST = Comparator.<Position, Instant>comparing(
                    position -> Instant.parse(position.key()))
            .thenComparing(BY_ID);

    private InMemoryPages() {}

    public static <T> Page<T> byText(Stream<T> rows, PageRequest request, Function<T, Position> position) {
        return page(rows, request, position, BY_TEXT);
    }

    /** The key of a position is the instant, as ISO 8601 writes it. */
    public static <T> Page<T> latestFirst(Stream<T> rows, PageRequest request, Function<T, Position> position) {
        return page(rows, request, position, EARLIEST_FIRST.reversed());
    }

    /** The key of a position is the instant, as ISO 8601 writes it. */
    public static <T> Page<T> earliestFirst(Stream<T> rows, PageRequest request, Function<T, Position> position) {
        return page(rows, request, position, EARLIEST_FIRST);
    }

    /** The key of a position is the number in decimal digits. */
    public static <T> Page<T> byNumber(Stream<T> rows, PageRequest request, Function<T, Position> position) {
        return page(rows, request, position, BY_NUMBER);
    }

    /** The key of a position is the number in decimal digits. */
    public static <T> Page<T> greatestNumberFirst(Stream<T> rows, PageRequest request, Function<T, Position> position) {
        return page(rows, request, position, BY_NUMBER.reversed());
    }

    /** The key of a position is the distance in decimal digits. */
    public static <T> Page<T> nearestFirst(Stream<T> rows, PageRequest request, Function<T, Position> position) {
        return page(rows, request, position, NEAREST_FIRST);
    }

    /** Sorts as {@code collate "C"} does, which compares the bytes of UTF-8. */
    public static Comparator<String> textOrder() {
        return Comparator.comparing(text -> text.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);
    }

    private static <T> Page<T> page(
            Stream<T> rows, PageRequest request, Function<T, Position> position, Comparator<Position> order) {
        var after = request.after();
        var following = rows.filter(row -> after == null || order.compare(position.apply(row), after) > 0)
                .sorted(Comparator.comparing(position, order))
                .limit(request.oneMore())
                .toList();
        return Page.cut(following, request, position);
    }

    private static byte[] bytes(Position position) {
        return position.key().getBytes(StandardCharsets.UTF_8);
    }
}
