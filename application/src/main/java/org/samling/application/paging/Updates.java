package org.samling.application.paging;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of what has changed.
 *
 * @param askNextSince the moment to ask from the next time, so that nothing is missed; told on the first page alone, for
 *     what happens while the others are read is to be asked for again
 */
public record Updates<T>(Page<Update<T>> page, @Nullable Instant askNextSince) {

    /**
     * A change is seen when its transaction is done, which is up to some seconds after the time that it bears; and the
     * clocks of two instances differ. Whoever asks again asks from so long before, and may be told the same twice.
     */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    public static <T> Updates<T> of(Page<Update<T>> page, PageRequest asked, Instant now) {
        return new Updates<>(page, asked.after() == null ? now.minus(OVERLAP) : null);
    }

    /** What is among those that were asked for, as it is now. */
    public Page<T> shown() {
        return new Page<>(
                page.items().stream()
                        .flatMap(update ->
                                update instanceof Update.Shown<T>(var _, var view) ? Stream.of(view) : Stream.empty())
                        .toList(),
                page.next());
    }

    /** What no longer is. */
    public List<UUID> gone() {
        return page.items().stream()
                .filter(Update.Gone.class::isInstance)
                .map(Update::id)
                .toList();
    }

    /** What somebody who keeps a copy of a list needs to know of one thing that was changed. */
    public sealed interface Update<T> {

        UUID id();

        /** This is how it is now. */
        record Shown<T>(UUID id, T view) implements Update<T> {}

        /** It is no longer among those that were asked for. */
        record Gone<T>(UUID id) implements Update<T> {}
    }
}
