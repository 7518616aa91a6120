package org.samling.adapters.rest.paging;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.problem.FieldProblem;
import org.samling.adapters.rest.problem.FieldRefusal;
import org.samling.adapters.rest.problem.HttpProblem;
import org.samling.adapters.rest.problem.Refusal;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Updates;

/** Reads which page of a list is wanted, and answers with it. */
@Singleton
public class Lists {

    public static final String LIMIT = "limit";
    public static final String CURSOR = "cursor";
    public static final int DEFAULT_LIMIT = 50;
    public static final int GREATEST_LIMIT = 200;

    private final Cursors cursors;

    Lists(Cursors cursors) {
        this.cursors = cursors;
    }

    public PageRequest wanted(@Nullable Integer limit, @Nullable String cursor, UriInfo uri) {
        var rows = limit == null ? DEFAULT_LIMIT : limit;
        if (rows < 1 || rows > GREATEST_LIMIT) {
            throw Refusal.of(
                    HttpProblem.UNREADABLE_PARAMETERS,
                    List.of(new FieldRefusal(
                            FieldProblem.OUT_OF_RANGE, LIMIT, Map.of("minimum", 1, "maximum", GREATEST_LIMIT))));
        }
        return new PageRequest(rows, cursor == null ? null : cursors.open(cursor, list(uri)));
    }

    /** Answers with a page; the list's own record is made of the items and the next cursor. */
    public <V, I> Response answer(
            Page<V> page, Function<V, I> item, BiFunction<List<I>, @Nullable String, ?> list, UriInfo uri) {
        var next = page.next() == null ? null : cursors.seal(page.next(), list(uri));
        var items = page.items().stream().map(item).toList();
        var answer = Response.ok(list.apply(items, next), MediaType.APPLICATION_JSON_TYPE);
        if (next != null) {
            var link =
                    uri.getRequestUriBuilder().replaceQueryParam(CURSOR, next).build();
            answer.header(HttpHeaders.LINK, "<" + link.getRawPath() + "?" + link.getRawQuery() + ">; rel=\"next\"");
        }
        return answer.build();
    }

    /** Answers with a page of what has changed, with what is gone and from when to ask the next time. */
    public <V, I> Response answer(Updates<V> updates, Function<V, I> item, ListOfUpdates<I> list, UriInfo uri) {
        var since = updates.askNextSince();
        var nextSince = since == null ? null : since.atOffset(ZoneOffset.UTC);
        return answer(updates.shown(), item, (items, next) -> list.of(items, updates.gone(), next, nextSince), uri);
    }

    /** Makes a list's own record of a page of what has changed. */
    @FunctionalInterface
    public interface ListOfUpdates<I> {
        Object of(
                List<I> items,
                List<UUID> removedIds,
                @Nullable String nextCursor,
                @Nullable OffsetDateTime nextUpdatedSince);
    }

    /** What makes it this list and no other: its path, in which the organisation stands, and its filters. */
    private static String list(UriInfo uri) {
        var filters = new TreeMap<>(uri.getQueryParameters());
        filters.remove(LIMIT);
        filters.remove(CURSOR);
        return uri.getPath() + filters;
    }
}
