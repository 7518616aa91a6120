package org.samling.application.event;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samling.application.event.BrowseEvents.Filter;
import org.samling.application.event.BrowseEvents.Order;
import org.samling.application.event.view.EventUpdate;
import org.samling.application.event.view.EventView;
import org.samling.application.paging.AllPages;
import org.samling.application.paging.PageRequest;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventId;
import org.samling.domain.shared.Actor;

/** A client that keeps a copy of the events that somebody sees, by asking what has changed since it asked before. */
final class EventCopy {

    /** What a client may get wrong. */
    enum Flaw {
        NONE,
        /** It keeps what is gone. */
        KEEPS_WHAT_IS_GONE,
        /** It heeds the events that were changed, and not those that the person was signed up for. */
        HEEDS_EVENTS_ALONE,
        /** It asks from the moment on at which it was answered. */
        ASKS_FROM_THE_ANSWER_ON
    }

    private static final Filter EVERYTHING = Filter.everything(Order.START);
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final BrowseEvents browse;
    private final Actor viewer;
    private final Flaw flaw;
    private final Map<EventId, Event> events = new HashMap<>();
    private Instant since = Instant.EPOCH;
    private int removed;

    EventCopy(BrowseEvents browse, Actor viewer, Flaw flaw) {
        this.browse = browse;
        this.viewer = viewer;
        this.flaw = flaw;
    }

    /** Reads the changes page by page, while others go on. */
    void bringUpToDate(int pageSize, Runnable meanwhile) {
        var first = browse.updates(viewer, EVERYTHING, since, new PageRequest(pageSize, null));
        var page = first.page();
        page.items().forEach(this::take);
        while (page.next() != null) {
            meanwhile.run();
            page = browse.updates(viewer, EVERYTHING, since, new PageRequest(pageSize, page.next()))
                    .page();
            page.items().forEach(this::take);
        }
        var next = Objects.requireNonNull(first.askNextSince());
        since = flaw == Flaw.ASKS_FROM_THE_ANSWER_ON ? next.plus(OVERLAP) : next;
    }

    /** Whether the copy holds what the lists show now, and nothing else. */
    boolean isExact() {
        return events.equals(shown());
    }

    int removed() {
        return removed;
    }

    @Override
    public String toString() {
        var shown = shown();
        var wrong = Stream.concat(events.keySet().stream(), shown.keySet().stream())
                .distinct()
                .filter(id -> !Objects.equals(events.get(id), shown.get(id)))
                .map(id -> "%n  %s, which is %s".formatted(events.get(id), shown.get(id)))
                .collect(Collectors.joining());
        return "copy of a " + viewer.role() + wrong;
    }

    private void take(EventUpdate update) {
        switch (update) {
            case EventUpdate.Shown(var view) -> {
                if (flaw != Flaw.HEEDS_EVENTS_ALONE || !update.updatedAt().isBefore(since)) {
                    events.put(view.event().id(), view.event());
                }
            }
            case EventUpdate.Gone(var id, var _) -> {
                if (flaw != Flaw.KEEPS_WHAT_IS_GONE && events.remove(id) != null) {
                    removed++;
                }
            }
        }
    }

    private Map<EventId, Event> shown() {
        return Stream.of(list(null, null), list(true, null), list(null, true), list(true, true))
                .flatMap(Function.identity())
                .map(EventView::event)
                .collect(Collectors.toMap(Event::id, Function.identity()));
    }

    private Stream<EventView> list(@Nullable Boolean archived, @Nullable Boolean deleted) {
        var filter = new Filter(null, null, null, null, null, null, null, null, null, archived, deleted, Order.START);
        return AllPages.of(10, page -> browse.list(viewer, filter, page)).stream();
    }
}
