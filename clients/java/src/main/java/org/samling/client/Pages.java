package org.samling.client;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.samling.client.model.Page;

/**
 * A whole list, page after page. Each walk through it begins anew, and asks for a page when it gets there; who stops early
 * never asks for the rest.
 */
public final class Pages<T> implements Iterable<T> {

    private final Supplier<? extends Page<T>> first;
    private final Function<String, ? extends Page<T>> next;

    Pages(Supplier<? extends Page<T>> first, Function<String, ? extends Page<T>> next) {
        this.first = first;
        this.next = next;
    }

    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    @Override
    public Iterator<T> iterator() {
        return new Walk<>(first.get(), next);
    }

    private static final class Walk<T> implements Iterator<T> {

        private final Function<String, ? extends Page<T>> next;
        private Iterator<T> items;
        private @Nullable String cursor;

        Walk(Page<T> first, Function<String, ? extends Page<T>> next) {
            this.next = next;
            items = first.items().iterator();
            cursor = first.nextCursor();
        }

        @Override
        public boolean hasNext() {
            while (!items.hasNext() && cursor != null) {
                var page = next.apply(cursor);
                items = page.items().iterator();
                cursor = page.nextCursor();
            }
            return items.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return items.next();
        }
    }
}
