package org.samling.adapters.persistence.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.ScopedStatement;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.adapters.persistence.sql.Told;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.application.event.BrowseEvents.Filter;
import org.samling.application.event.BrowseEvents.Near;
import org.samling.application.event.BrowseEvents.Order;
import org.samling.application.event.port.EventViews;
import org.samling.application.event.view.EventView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.application.paging.Updates.Update;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventParticipantStatus;
import org.samling.domain.shared.Actor;

@ApplicationScoped
class PostgresEventViews implements EventViews {

    private static final String SEARCH = """
            select id
            from events_with_text(:text, :most::integer) as found (id)
            """;

    /** A text found more often is not looked up: the first events that have it come soon in any order. */
    private static final int MOST_FOUND = 2000;

    /** The index knows texts by three letters at a time. */
    private static final int SHORTEST_LOOKED_UP = 3;

    private static final Instant BEFORE_ALL = Instant.parse("-0001-01-01T00:00:00Z");
    private static final Instant AFTER_ALL = Instant.parse("+10001-01-01T00:00:00Z");
    private static final UUID BEFORE_ALL_IDS = new UUID(0, 0);
    private static final double NEARER_THAN_ALL = -1;

    private final TenantSql sql;

    PostgresEventViews(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Page<EventView> list(Actor viewer, Filter filter, PageRequest page, Instant now) {
        var near = filter.near();
        return near == null ? inOrder(viewer, filter, page, now) : nearby(viewer, filter, near, page, now);
    }

    @Override
    public Page<Update<EventView>> updates(Actor viewer, Filter filter, Instant since, PageRequest page, Instant now) {
        var after = page.after() == null ? new Position(since.toString(), BEFORE_ALL_IDS) : page.after();
        var rows = filtered(viewer, EventLists.UPDATES, filter, now)
                .bind("archived", filter.archived())
                .bind("deleted", filter.deleted())
                .bind("roles", EventSight.upTo(viewer.role()))
                .bind("after_time", Instant.parse(after.key()))
                .bind("after_id", after.id())
                .bind("limit", page.oneMore())
                .list(Told.reading(read -> view(read, viewer, now)));
        return Told.page(rows, page);
    }

    @Override
    public Optional<EventView> find(Actor viewer, EventId id, Instant now) {
        return EventSight.of(viewer, sql, EventLists.FIND)
                .bind("id", id.value())
                .first(row -> view(row, viewer, now));
    }

    private Page<EventView> inOrder(Actor viewer, Filter filter, PageRequest page, Instant now) {
        var latestFirst = filter.order() == Order.LATEST_START_FIRST;
        var found = search(viewer, filter.text());
        if (found != null) {
            var list = latestFirst ? EventLists.FOUND_BY_LATEST_START : EventLists.FOUND_BY_START;
            var among = listed(viewer, list, filter, now).bindIds("found", found);
            return byStart(among, viewer, filter, page, now);
        }
        var list = latestFirst ? latestFirst(filter) : earliestFirst(filter);
        return byStart(listed(viewer, list, filter, now), viewer, filter, page, now);
    }

    private Page<EventView> nearby(Actor viewer, Filter filter, Near near, PageRequest page, Instant now) {
        var box = Surroundings.of(near);
        var list = switch (filter.order()) {
            case START -> EventLists.NEAR_BY_START;
            case LATEST_START_FIRST -> EventLists.NEAR_BY_LATEST_START;
            case NEAREST_FIRST -> EventLists.NEAR_BY_DISTANCE;
        };
        var within = listed(viewer, list, filter, now)
                .bind("south", box.south())
                .bind("north", box.north())
                .bind("west", box.west())
                .bind("east", box.east())
                .bind("second_west", box.secondWest())
                .bind("second_east", box.secondEast());
        return filter.order() == Order.NEAREST_FIRST
                ? byDistance(within, viewer, page, now)
                : byStart(within, viewer, filter, page, now);
    }

    private static Page<EventView> byStart(
            ScopedStatement list, Actor viewer, Filter filter, PageRequest page, Instant now) {
        var first = filter.order() == Order.LATEST_START_FIRST ? to(filter) : from(filter);
        var after = page.after() == null ? new Position(first.toString(), BEFORE_ALL_IDS) : page.after();
        var rows = list.bind("after_time", Instant.parse(after.key()))
                .bind("after_id", after.id())
                .bind("limit", page.oneMore())
                .list(row -> view(row, viewer, now));
        return Page.cut(rows, page, view -> position(view, view.event().plan().start()));
    }

    private static Page<EventView> byDistance(ScopedStatement list, Actor viewer, PageRequest page, Instant now) {
        var after = page.after();
        var rows = list.bind("after_km", after == null ? NEARER_THAN_ALL : Double.parseDouble(after.key()))
                .bind("after_id", after == null ? BEFORE_ALL_IDS : after.id())
                .bind("limit", page.oneMore())
                .list(row -> view(row, viewer, now));
        return Page.cut(rows, page, view -> position(view, Objects.requireNonNull(view.distanceKm())));
    }

    private static String earliestFirst(Filter filter) {
        if (isPutAway(filter)) {
            return EventLists.PUT_AWAY_BY_START;
        }
        return filter.status() == null ? EventLists.CURRENT_BY_START : EventLists.CURRENT_OF_STATUS_BY_START;
    }

    private static String latestFirst(Filter filter) {
        if (isPutAway(filter)) {
            return EventLists.PUT_AWAY_BY_LATEST_START;
        }
        return filter.status() == null
                ? EventLists.CURRENT_BY_LATEST_START
                : EventLists.CURRENT_OF_STATUS_BY_LATEST_START;
    }

    private static boolean isPutAway(Filter filter) {
        return isWanted(filter.archived()) || isWanted(filter.deleted());
    }

    /** Which events have the text; null if they are too many to say, or the text is too short to be looked up. */
    private @Nullable List<UUID> search(Actor viewer, @Nullable String text) {
        if (text == null || text.codePointCount(0, text.length()) < SHORTEST_LOOKED_UP) {
            return null;
        }
        var found = sql.in(new Tenant(viewer.organization()), SEARCH)
                .bind("text", text)
                .bind("most", MOST_FOUND + 1)
                .list(row -> row.id("id"));
        return found.size() > MOST_FOUND ? null : found;
    }

    /** Archived and deleted ones are listed only if somebody asks for them. */
    private ScopedStatement listed(Actor viewer, String list, Filter filter, Instant now) {
        return filtered(viewer, list, filter, now)
                .bind("archived", isWanted(filter.archived()))
                .bind("deleted", isWanted(filter.deleted()));
    }

    private ScopedStatement filtered(Actor viewer, String list, Filter filter, Instant now) {
        var status = filter.status();
        var type = filter.type();
        var visibility = filter.visibility();
        var createdBy = filter.createdBy();
        var near = filter.near();
        return EventSight.of(viewer, sql, list)
                .bind("status", status == null ? null : WireForm.of(status))
                .bind("type", type == null ? null : WireForm.of(type))
                .bind("visibility", visibility == null ? null : WireForm.of(visibility))
                .bind("created_by", createdBy == null ? null : createdBy.value())
                .bind("from", from(filter))
                .bind("to", to(filter))
                .bind("text", filter.text())
                .bind("open", filter.openForSignUp())
                .bind("now", now)
                .bind("lat", near == null ? null : near.point().lat())
                .bind("lng", near == null ? null : near.point().lng())
                .bind("within_km", near == null ? null : near.withinKm());
    }

    private static boolean isWanted(@Nullable Boolean filter) {
        return Boolean.TRUE.equals(filter);
    }

    private static Instant from(Filter filter) {
        return Objects.requireNonNullElse(filter.from(), BEFORE_ALL);
    }

    private static Instant to(Filter filter) {
        return Objects.requireNonNullElse(filter.to(), AFTER_ALL);
    }

    private static Position position(EventView view, Object key) {
        return new Position(key.toString(), view.event().id().value());
    }

    private static EventView view(Row row, Actor viewer, Instant now) throws SQLException {
        var status = row.textOrNull("own_status");
        return EventView.of(
                EventRow.read(row),
                EventRow.seats(row),
                status == null ? null : WireForm.read(EventParticipantStatus.class, status),
                viewer,
                row.decimalOrNull("distance_km"),
                now);
    }
}
