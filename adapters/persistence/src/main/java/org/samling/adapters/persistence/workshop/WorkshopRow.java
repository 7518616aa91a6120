package org.samling.adapters.persistence.workshop;

import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.Seats;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopId;
import org.samling.domain.workshop.WorkshopPlan;
import org.samling.domain.workshop.WorkshopState;
import org.samling.domain.workshop.WorkshopStatus;
import org.samling.domain.workshop.WorkshopType;

/** How a workshop lies in its row, and how its seats are counted. */
final class WorkshopRow {

    static final String COLUMNS = """
                mentor_workshops.id,
                mentor_workshops.organization_id,
                mentor_workshops.facilitator_id,
                mentor_workshops.title,
                mentor_workshops.description,
                mentor_workshops.workshop_type,
                mentor_workshops.status,
                mentor_workshops.scheduled_start_at,
                mentor_workshops.scheduled_end_at,
                mentor_workshops.time_zone,
                mentor_workshops.actual_start_at,
                mentor_workshops.actual_end_at,
                mentor_workshops.cancelled_at,
                mentor_workshops.cancellation_reason,
                mentor_workshops.location,
                mentor_workshops.is_virtual,
                mentor_workshops.max_participants,
                mentor_workshops.duration_days,
                mentor_workshops.agenda,
                mentor_workshops.is_archived,
                mentor_workshops.shown_to,
                mentor_workshops.revision,
                mentor_workshops.created_at,
                mentor_workshops.updated_at
            """;

    /** Joins to a workshop what its seats are known from. Two counts, for each has an index that holds no other rows. */
    static final String SEATS = """
            cross join lateral (
                select count(*) as registered, count(*) filter (where role_in_workshop = 'participant') as seated
                from workshop_participants
                where organization_id = mentor_workshops.organization_id
                    and workshop_id = mentor_workshops.id
                    and registration_status = 'registered'
            ) as registrations
            cross join lateral (
                select count(*) as waiting, coalesce(max(queue_number), 0) as last_queue_number
                from workshop_participants
                where organization_id = mentor_workshops.organization_id
                    and workshop_id = mentor_workshops.id
                    and registration_status = 'waitlisted'
            ) as queue
            """;

    private WorkshopRow() {}

    static Workshop read(Row row) throws SQLException {
        return new Workshop(
                new WorkshopId(row.id("id")),
                new OrganizationId(row.id("organization_id")),
                plan(row),
                state(row),
                row.yes("is_archived"),
                shownTo(row),
                new Revision(row.number("revision"), row.time("created_at"), row.time("updated_at")));
    }

    static Seats seats(Row row) throws SQLException {
        return new Seats(
                row.numberOrNull("max_participants"),
                row.number("seated"),
                row.number("waiting"),
                row.number("last_queue_number"));
    }

    /** How many people are registered, in whichever role, or wait. */
    static long active(Row row) throws SQLException {
        return row.number("registered") + row.number("waiting");
    }

    private static WorkshopPlan plan(Row row) throws SQLException {
        return new WorkshopPlan(
                row.text("title"),
                row.textOrNull("description"),
                WireForm.read(WorkshopType.class, row.text("workshop_type")),
                new UserId(row.id("facilitator_id")),
                row.time("scheduled_start_at"),
                row.timeOrNull("scheduled_end_at"),
                ZoneId.of(row.text("time_zone")),
                row.textOrNull("location"),
                row.yes("is_virtual"),
                row.numberOrNull("max_participants"),
                row.numberOrNull("duration_days"),
                row.textOrNull("agenda"));
    }

    private static @Nullable Set<UserId> shownTo(Row row) throws SQLException {
        var people = row.idsOrNull("shown_to");
        return people == null ? null : people.stream().map(UserId::new).collect(Collectors.toSet());
    }

    private static WorkshopState state(Row row) throws SQLException {
        return switch (WireForm.read(WorkshopStatus.class, row.text("status"))) {
            case DRAFT -> new WorkshopState.Draft();
            case SCHEDULED -> new WorkshopState.Scheduled();
            case IN_PROGRESS -> new WorkshopState.InProgress(row.time("actual_start_at"));
            case COMPLETED -> new WorkshopState.Completed(row.time("actual_start_at"), row.time("actual_end_at"));
            case CANCELLED ->
                new WorkshopState.Cancelled(
                        row.time("cancelled_at"),
                        row.textOrNull("cancellation_reason"),
                        row.timeOrNull("actual_start_at"));
        };
    }
}
