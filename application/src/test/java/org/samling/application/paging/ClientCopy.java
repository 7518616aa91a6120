package org.samling.application.paging;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samling.application.paging.Updates.Update;
import org.samling.domain.shared.Revision;

/** A client that keeps a copy of a list that somebody sees, by asking what has changed since it asked before. */
public final class ClientCopy<V> {

    /** What a client may get wrong. */
    public enum Flaw {
        NONE,
        /** It keeps what is gone. */
        KEEPS_WHAT_IS_GONE,
        /** It heeds the things that were changed, and not those that the person was signed up for. */
        HEEDS_THE_THINGS_ALONE,
        /** It asks from the moment on at which it was answered. */
        ASKS_FROM_THE_ANSWER_ON
    }

    /** A list as somebody sees it. */
    public interface Source<V> {

        Updates<V> updates(Instant since, PageRequest page);

        /** All that the lists show. */
        Stream<V> shown();

        Kept kept(V view);
    }

    /** What is kept of a view: the thing itself. */
    public record Kept(UUID id, Revision revision, Object thing) {}

    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final String viewer;
    private final Source<V> source;
    private final Flaw flaw;
    private final Map<UUID, Kept> things = new HashMap<>();
    private final Set<UUID> everShown = new HashSet<>();
    private final Set<UUID> neverShown = new HashSet<>();
    private Instant since = Instant.EPOCH;
    private int removed;

    public ClientCopy(String viewer, Source<V> source, Flaw flaw) {
        this.viewer = viewer;
        this.source = source;
        this.flaw = flaw;
    }

    /** Reads the changes page by page, while others go on. */
    void bringUpToDate(int pageSize, Runnable meanwhile) {
        var first = source.updates(since, new PageRequest(pageSize, null));
        var page = first.page();
        page.items().forEach(this::take);
        while (page.next() != null) {
            meanwhile.run();
            page = source.updates(since, new PageRequest(pageSize, page.next())).page();
            page.items().forEach(this::take);
        }
        var next = Objects.requireNonNull(first.askNextSince());
        since = flaw == Flaw.ASKS_FROM_THE_ANSWER_ON ? next.plus(OVERLAP) : next;
    }

    /** The person looks at the lists, and so knows of what is there. */
    void look() {
        everShown.addAll(shown().keySet());
    }

    /** Whether the copy holds what the lists show now, and nothing else. */
    boolean isExact() {
        return things.equals(shown());
    }

    int removed() {
        return removed;
    }

    /** What the client was told to forget although the person has never seen it. */
    Set<UUID> neverShown() {
        return neverShown;
    }

    @Override
    public String toString() {
        var shown = shown();
        var wrong = Stream.concat(things.keySet().stream(), shown.keySet().stream())
                .distinct()
                .filter(id -> !Objects.equals(things.get(id), shown.get(id)))
                .map(id -> "%n  %s, which is %s".formatted(things.get(id), shown.get(id)))
                .collect(Collectors.joining());
        return "copy of a " + viewer + wrong;
    }

    private void take(Update<V> update) {
        switch (update) {
            case Update.Shown<V>(var id, var view) -> {
                var kept = source.kept(view);
                if (flaw != Flaw.HEEDS_THE_THINGS_ALONE
                        || !kept.revision().updatedAt().isBefore(since)) {
                    things.put(id, kept);
                }
            }
            case Update.Gone<V>(var id) -> {
                if (!everShown.contains(id)) {
                    neverShown.add(id);
                }
                if (flaw != Flaw.KEEPS_WHAT_IS_GONE && things.remove(id) != null) {
                    removed++;
                }
            }
        }
    }

    private Map<UUID, Kept> shown() {
        return source.shown().map(source::kept).collect(Collectors.toMap(Kept::id, Function.identity()));
    }
}
