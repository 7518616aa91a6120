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
                                and exists (
                                    select 1
                                    from organization_modules
                                    where organization_modules.organization_id = noticed.organization_id
                                        and organization_modules.module = 'mentor-program'
                                        and organization_modules.enabled)
            """;

    /** Each is looked up alone, for those that notices are about are few among many, and only if it is the recipient's own. */
    private static final String OWN_EVENT = """
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
                        and (reader.role in ('coordinator', 'org_admin')
                            or (events.status <> 'draft' and events.deleted_at is null)
            """;

    /** Whoever lost a place for becoming a contact is told of which. */
    private static final String OR_OWN_WORKSHOP = """
                        )
                    union all
                    select mentor_workshops.title, mentor_workshops.scheduled_start_at, mentor_workshops.time_zone,
                        mentor_workshops.location, mentor_workshops.is_virtual
                    from mentor_workshops
                    left join workshop_participants as own on own.organization_id = mentor_workshops.organization_id
                        and own.workshop_id = mentor_workshops.id
                        and own.user_id = noticed.recipient
                    where noticed.thing_type = 'workshop'
                        and mentor_workshops.organization_id = noticed.organization_id
                        and mentor_workshops.id = noticed.thing_id
                        and (mentor_workshops.facilitator_id = noticed.recipient or own.id is not null)
                        and (((reader.role in ('peer_mentor', 'coordinator', 'org_admin') or noticed.kind = 'cancelled')
            """ + HAS_PROGRAMME + """
                                and (mentor_workshops.status <> 'draft'
                                    or reader.role in ('coordinator', 'org_admin')
                                    or mentor_workshops.facilitator_id = noticed.recipient
                                    or (own.role_in_workshop = 'facilitator'
                                        and own.registration_status = 'registered')))
            """;

    private static final String OR_OWN_TODO = """
                        )
                    union all
                    select workshop_todos.title, workshop_todos.due_date, mentor_workshops.time_zone, null, false
                    from workshop_todos
                    join mentor_workshops on mentor_workshops.organization_id = workshop_todos.organization_id
                        and mentor_workshops.id = workshop_todos.workshop_id
                    where noticed.thing_type = 'workshop_todo'
                        and workshop_todos.organization_id = noticed.organization_id
                        and workshop_todos.id = noticed.thing_id
                        and workshop_todos.assigned_to_user_id = noticed.recipient
            """ + HAS_PROGRAMME + """
                    limit 1
                ) as seen
                where reader.organization_id = noticed.organization_id
                    and reader.user_id = noticed.recipient
                    and reader.removed_at is null
            ) as thing on true
            """;

    private static final String OR_WAS_CANCELLED = """
                            or noticed.kind in ('event_cancelled', 'workshop_cancelled')
            """;

    /** What whoever reads it may see of it now. */
    static final String SEEN = OWN_EVENT + OR_OWN_WORKSHOP + OR_OWN_TODO;

    /**
     * The same, and of what was cancelled what it was, even where that is deleted by now or the programme switched off: whoever is
     * not told of what comes in vain.
     */
    static final String TOLD = OWN_EVENT + OR_WAS_CANCELLED + OR_OWN_WORKSHOP + OR_WAS_CANCELLED + OR_OWN_TODO;

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
