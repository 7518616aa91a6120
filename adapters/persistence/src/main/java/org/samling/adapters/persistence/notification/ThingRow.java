package org.samling.adapters.persistence.notification;

import java.sql.SQLException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.persistence.sql.Row;
import org.samling.application.notification.view.ThingView;

/** How the thing that a notice is about is joined to it, for the one to whom it is told. */
final class ThingRow {

    static final String COLUMNS = """
                thing.title as thing_title,
                thing.starts_at as thing_starts_at,
                thing.time_zone as thing_time_zone,
                thing.location as thing_location,
                thing.is_virtual as thing_is_virtual
            """;

    private static final String HAS_PROGRAMME = """
                                exists (
                                    select 1
                                    from organization_modules
                                    where organization_modules.organization_id = noticed.organization_id
                                        and organization_modules.module = 'mentor-program'
                                        and organization_modules.enabled)
            """;

    /**
     * Each is looked up alone, for those that notices are about are few among many, and only if it is the recipient's own and
     * may be seen now. What was cancelled is told in any case: whoever is not told comes in vain. Whoever lost a place for becoming a
     * contact is told of which, but not of the place where it is, which may be a link by now.
     */
    static final String JOIN = """
            left join lateral (
                select seen.*
                from memberships as reader
                cross join lateral (
                    select events.title, events.start_at as starts_at, events.time_zone, events.location,
                        false as is_virtual
                    from events
                    join event_participants as own on own.organization_id = events.organization_id
                        and own.event_id = events.id
                        and own.user_id = noticed.recipient
                    where noticed.thing_type = 'event'
                        and events.organization_id = noticed.organization_id
                        and events.id = noticed.thing_id
                        and (noticed.kind = 'event_cancelled'
                            or reader.role in ('coordinator', 'org_admin')
                            or (events.status <> 'draft' and events.deleted_at is null))
                    union all
                    select mentor_workshops.title, mentor_workshops.scheduled_start_at, mentor_workshops.time_zone,
                        case when reader.role <> 'contact' then mentor_workshops.location end, mentor_workshops.is_virtual
                    from mentor_workshops
                    left join workshop_participants as own on own.organization_id = mentor_workshops.organization_id
                        and own.workshop_id = mentor_workshops.id
                        and own.user_id = noticed.recipient
                    where noticed.thing_type = 'workshop'
                        and mentor_workshops.organization_id = noticed.organization_id
                        and mentor_workshops.id = noticed.thing_id
                        and (mentor_workshops.facilitator_id = noticed.recipient or own.id is not null)
                        and (noticed.kind = 'workshop_cancelled'
                            or (
            """ + HAS_PROGRAMME + """
                                and case
                                    when reader.role in ('coordinator', 'org_admin') then true
                                    when reader.role = 'contact'
                                        then mentor_workshops.status <> 'draft' and noticed.kind = 'cancelled'
                                    else mentor_workshops.status <> 'draft'
                                        or mentor_workshops.facilitator_id = noticed.recipient
                                        or (own.role_in_workshop = 'facilitator'
                                            and own.registration_status = 'registered')
                                end))
                    union all
                    select workshop_todos.title, workshop_todos.due_date, mentor_workshops.time_zone, null, false
                    from workshop_todos
                    join mentor_workshops on mentor_workshops.organization_id = workshop_todos.organization_id
                        and mentor_workshops.id = workshop_todos.workshop_id
                    where noticed.thing_type = 'workshop_todo'
                        and workshop_todos.organization_id = noticed.organization_id
                        and workshop_todos.id = noticed.thing_id
                        and workshop_todos.assigned_to_user_id = noticed.recipient
                        and
            """ + HAS_PROGRAMME + """
                    limit 1
                ) as seen
                where reader.organization_id = noticed.organization_id
                    and reader.user_id = noticed.recipient
                    and reader.removed_at is null
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
