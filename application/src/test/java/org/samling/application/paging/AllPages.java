package org.samling.application.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads a list to its end, as a client does that follows each page to the next. */
public final class AllPages {

    private AllPages() {}

    public static <T> List<T> of(int limit, Function<PageRequest, Page<T>> list) {
        var page = list.apply(new PageRequest(limit, null));
        var items = new ArrayList<>(page.items());
        while (page.next() != null) {
            page = list.apply(new PageRequest(limit, page.next()));
            items.addAll(page.items());
        }
        return items;
    }
}
