package org.samling.bootstrap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All pages of a list. */
record Listed(List<Response> pages) {

    /** Few enough that a list has several pages. */
    private static final int LIMIT = 17;

    static Listed by(String subject, String path) {
        var first = path + (path.contains("?") ? '&' : '?') + "limit=" + LIMIT;
        var pages = new ArrayList<Response>();
        @Nullable String cursor = null;
        do {
            var next = cursor == null ? first : first + "&cursor=" + cursor;
            var page = Scenery.ask(Scenery.as(subject), "GET", next, null);
            assertThat(page.statusCode()).as(next + ": " + page.asString()).isEqualTo(200);
            pages.add(page);
            cursor = page.path("next_cursor");
        } while (cursor != null);
        return new Listed(List.copyOf(pages));
    }

    /** What there is under a name on every page. */
    List<String> all(String path) {
        return pages.stream()
                .flatMap(page -> page.<List<String>>path(path).stream())
                .toList();
    }

    String text() {
        return pages.stream().map(Response::asString).collect(Collectors.joining());
    }

    /** Whether a page before the last one holds less than it could: then something was left out after it was found. */
    boolean hasGaps() {
        return pages.stream()
                .limit(pages.size() - 1L)
                .anyMatch(page -> Stream.of("items", "removed_ids")
                                .mapToInt(items -> {
                                    List<?> found = page.path(items);
                                    return found == null ? 0 : found.size();
                                })
                                .sum()
                        < LIMIT);
    }
}
