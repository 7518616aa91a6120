package org.samling.adapters.persistence.event;

import java.sql.SQLException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventId;
import org.samling.domain.event.EventPlan;
import org.samling.domain.event.EventState;
import org.samling.domain.event.EventStatus;
import org.samling.domain.event.EventType;
import org.samling.domain.event.GeoPoint;
import org.samling.domain.event.Metadata;
import org.samling.domain.event.Visibility;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.UserId;

/** How an event lies in its row, and how its seats are counted. */
final class EventRow {

    static final String COLUMNS = """
                events.id,
                events.organization_id,
                events.title,
                events.description,
                events.event_type,
                events.start_at,
                events.end_at,
                events.time_zone,
                events.location,
                (events.location_geo -> 'lat')::double precision as lat,
                (events.location_geo -> 'lng')::double precision as lng,
                events.capacity,
                events.status,
                events.cancelled_at,
                events.cancellation_reason,
                events.visibility,
                events.shown_from,
                events.created_by,
                events.signup_deadline,
                events.registration_count,
                events.metadata,
                events.archived_at,
                events.deleted_at,
                events.revision,
                events.created_at,
                events.updated_at
            """;

    /** Joins to an event its queue. The index of those who wait holds no other rows. */
    static final String QUEUE = """
            cross join lateral (
                select count(*) as waiting, coalesce(max(queue_number), 0) as last_queue_number
                from event_participants
                where organization_id = events.organization_id
                    and event_id = events.id
                    and status = 'waitlisted'
            ) as queue
            """;

    private EventRow() {}

    static Event read(Row row) throws SQLException {
        return new Event(
                new EventId(row.id("id")),
                new OrganizationId(row.id("organization_id")),
                plan(row),
                state(row),
                new UserId(row.id("created_by")),
                shownFrom(row),
                row.timeOrNull("archived_at"),
                row.timeOrNull("deleted_at"),
                new Revision(row.number("revision"), row.time("created_at"), row.time("updated_at")));
    }

    static Seats seats(Row row) throws SQLException {
        return new Seats(
                row.numberOrNull("capacity"),
                row.number("registration_count"),
                row.number("waiting"),
                row.number("last_queue_number"));
    }

    /** All but the number of those who have a seat, which no plan changes. */
    static Map<String, @Nullable Object> written(Event event) {
        var plan = event.plan();
        var geo = plan.geo();
        var metadata = plan.metadata();
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", event.id());
        row.put("title", plan.title());
        row.put("description", plan.description());
        row.put("event_type", plan.type());
        row.put("start_at", plan.start());
        row.put("end_at", plan.end());
        row.put("time_zone", plan.timeZone().getId());
        row.put("location", plan.location());
        row.put("location_geo", geo == null ? null : Map.of("lat", geo.lat(), "lng", geo.lng()));
        row.put("capacity", plan.capacity());
        row.put("status", event.status());
        if (event.state() instanceof EventState.Cancelled(var at, var reason)) {
            row.put("cancelled_at", at);
            row.put("cancellation_reason", reason);
        }
        row.put("visibility", plan.visibility());
        row.put("shown_from", event.shownFrom());
        row.put("created_by", event.createdBy());
        row.put("signup_deadline", plan.signupDeadline());
        row.put("metadata", metadata == null ? null : metadata.json());
        row.put("archived_at", event.archivedAt());
        row.put("deleted_at", event.deletedAt());
        row.put("revision", event.revision().number());
        row.put("created_at", event.revision().createdAt());
        row.put("updated_at", event.revision().updatedAt());
        return row;
    }

    private static EventPlan plan(Row row) throws SQLException {
        var lat = row.decimalOrNull("lat");
        var lng = row.decimalOrNull("lng");
        var metadata = row.textOrNull("metadata");
        return new EventPlan(
                row.text("title"),
                row.textOrNull("description"),
                WireForm.read(EventType.class, row.text("event_type")),
                row.time("start_at"),
                row.time("end_at"),
                ZoneId.of(row.text("time_zone")),
                row.textOrNull("location"),
                lat == null || lng == null ? null : new GeoPoint(lat, lng),
                row.numberOrNull("capacity"),
                WireForm.read(Visibility.class, row.text("visibility")),
                row.timeOrNull("signup_deadline"),
                metadata == null ? null : new Metadata(metadata));
    }

    private static EventState state(Row row) throws SQLException {
        return switch (WireForm.read(EventStatus.class, row.text("status"))) {
            case DRAFT -> new EventState.Draft();
            case PUBLISHED -> new EventState.Published();
            case IN_PROGRESS -> new EventState.InProgress();
            case COMPLETED -> new EventState.Completed();
            case CANCELLED -> new EventState.Cancelled(row.time("cancelled_at"), row.textOrNull("cancellation_reason"));
        };
    }

    private static @Nullable Role shownFrom(Row row) throws SQLException {
        var role = row.textOrNull("shown_from");
        return role == null ? null : WireForm.read(Role.class, role);
    }
}
