package org.samling.adapters.persistence.notification;

import java.sql.SQLException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.persistence.sql.Row;
import org.samling.application.notification.view.ThingView;

/** How the thing that a notice is about is joined to it. */
final class ThingRow {

    static final String COLUMNS = """
                thing.title as thing_title,
                thing.starts_at as thing_starts_at,
                thing.time_zone as thing_time_zone,
                thing.location as thing_location,
                thing.is_virtual as thing_is_virtual
            """;

    /** Each is looked up alone, for those that notices are about are few among many. */
    static final String JOIN = """
            left join lateral (
                select title, start_at as starts_at, time_zone, location, false as is_virtual
                from events
                where noticed.thing_type = 'event'
                    and organization_id = noticed.organization_id
                    and id = noticed.thing_id
                union all
                select title, scheduled_start_at, time_zone, location, is_virtual
                from mentor_workshops
                where noticed.thing_type = 'workshop'
                    and organization_id = noticed.organization_id
                    and id = noticed.thing_id
                union all
                select workshop_todos.title, workshop_todos.due_date, mentor_workshops.time_zone, null, false
                from workshop_todos
                join mentor_workshops on mentor_workshops.organization_id = workshop_todos.organization_id
                    and mentor_workshops.id = workshop_todos.workshop_id
                where noticed.thing_type = 'workshop_todo'
                    and workshop_todos.organization_id = noticed.organization_id
                    and workshop_todos.id = noticed.thing_id
                limit 1
            ) as thing on true
            """;

    private ThingRow() {}

    static @Nullable ThingView read(Row row) throws SQLException {
        var title = row.textOrNull("thing_title");
        return title == null
                ? null
                : new ThingView(
                        title,
                        row.timeOrNull("thing_starts_at"),
                        ZoneId.of(row.text("thing_time_zone")),
                        row.textOrNull("thing_location"),
                        row.yes("thing_is_virtual"));
    }
}
