package org.samling.adapters.persistence.notification;

import java.time.Duration;
import java.time.Instant;
import org.samling.domain.notification.ReminderSettings;

/**
 * What people are reminded of. First what is due is held; the second statement has a view of its own, and so sees what the
 * last holder left behind.
 */
enum Reminded {
    EVENT("event", """
            select id
            from events
            where organization_id = :organization_id
                and deleted_at is null
                and archived_at is null
                and status = 'published'
                and start_at > :now
                and start_at <= :now::timestamptz + make_interval(hours => :hours::integer)
                and (select deactivated_at is null from organizations where organizations.id = :organization_id)
                and not exists (
                    select 1
                    from reminders_sent
                    where reminders_sent.organization_id = :organization_id
                        and reminders_sent.thing_type = 'event'
                        and reminders_sent.thing_id = events.id
                        and reminders_sent.starts_at = events.start_at)
            order by start_at
            limit :most
            for no key update of events skip locked
            """, Frame.DUE + """
                select 'event', id, start_at
                from events
                where organization_id = :organization_id
                    and id = any (:ids)
            """ + Frame.TOLD + """
                select user_id, registered_at as since
                from event_participants
                where organization_id = :organization_id
                    and event_id = due.thing_id
                    and status = 'registered'
            """ + Frame.END),
    WORKSHOP("workshop", """
            select id
            from mentor_workshops
            where organization_id = :organization_id
                and not is_archived
                and status = 'scheduled'
                and scheduled_start_at > :now
                and scheduled_start_at <= :now::timestamptz + make_interval(hours => :hours::integer)
                and (select deactivated_at is null from organizations where organizations.id = :organization_id)
                and exists (
                    select 1
                    from organization_modules
                    where organization_modules.organization_id = :organization_id
                        and module = 'mentor-program'
                        and enabled)
                and not exists (
                    select 1
                    from reminders_sent
                    where reminders_sent.organization_id = :organization_id
                        and reminders_sent.thing_type = 'workshop'
                        and reminders_sent.thing_id = mentor_workshops.id
                        and reminders_sent.starts_at = mentor_workshops.scheduled_start_at)
            order by scheduled_start_at
            limit :most
            for no key update of mentor_workshops skip locked
            """, Frame.DUE + """
                select 'workshop', id, scheduled_start_at
                from mentor_workshops
                where organization_id = :organization_id
                    and id = any (:ids)
            """ + Frame.TOLD + """
                select user_id, registered_at as since
                from workshop_participants
                where organization_id = :organization_id
                    and workshop_id = due.thing_id
                    and registration_status = 'registered'
            """ + Frame.END),
    /** A to-do is held with its workshop, as by everybody who changes it. */
    TODO("workshop_todo", """
            select workshop_todos.id
            from workshop_todos
            join mentor_workshops on mentor_workshops.organization_id = workshop_todos.organization_id
                and mentor_workshops.id = workshop_todos.workshop_id
                and not mentor_workshops.is_archived
                and mentor_workshops.status <> 'cancelled'
            where workshop_todos.organization_id = :organization_id
                and not is_completed
                and due_date > :now
                and due_date <= :now::timestamptz + make_interval(hours => :hours::integer)
                and workshop_todos.created_at <= due_date - make_interval(hours => :hours::integer)
                and (select deactivated_at is null from organizations where organizations.id = :organization_id)
                and exists (
                    select 1
                    from organization_modules
                    where organization_modules.organization_id = :organization_id
                        and module = 'mentor-program'
                        and enabled)
                and not exists (
                    select 1
                    from reminders_sent
                    where reminders_sent.organization_id = :organization_id
                        and reminders_sent.thing_type = 'workshop_todo'
                        and reminders_sent.thing_id = workshop_todos.id
                        and reminders_sent.starts_at = due_date)
            order by due_date
            limit :most
            for no key update of workshop_todos, mentor_workshops skip locked
            """, Frame.DUE + """
                select 'workshop_todo', id, due_date
                from workshop_todos
                where organization_id = :organization_id
                    and id = any (:ids)
            """ + Frame.TOLD + """
                select assigned_to_user_id as user_id, created_at as since
                from workshop_todos
                where organization_id = :organization_id
                    and id = due.thing_id
                    and assigned_to_user_id is not null
            """ + Frame.END);

    private static final Duration BEFORE_TODO = Duration.ofDays(1);

    private final String type;
    private final String due;
    private final String remind;

    Reminded(String type, String due, String remind) {
        this.type = type;
        this.due = due;
        this.remind = remind;
    }

    /** How long before people are reminded of it. */
    Duration before(ReminderSettings settings) {
        return switch (this) {
            case EVENT, WORKSHOP -> settings.before();
            case TODO -> BEFORE_TODO;
        };
    }

    /** Since when that is so. */
    Instant decidedAt(ReminderSettings settings) {
        return switch (this) {
            case EVENT, WORKSHOP -> settings.revision().updatedAt();
            case TODO -> Instant.EPOCH;
        };
    }

    String type() {
        return type;
    }

    /** Which are due. They are held to the end of the transaction, but for those that somebody else holds. */
    String due() {
        return due;
    }

    /** Writes down of which starts people are reminded, and tells those whom it concerns. */
    String remind() {
        return remind;
    }

    /** What is the same in all that remind: between its parts stand the starts, and the people with the time since when. */
    private static final class Frame {

        static final String DUE = """
                with due as (
                    insert into reminders_sent (organization_id, thing_type, thing_id, starts_at)
                    select :organization_id, starting.*
                    from (
                """;

        static final String TOLD = """
                    ) as starting
                    on conflict do nothing
                    returning thing_id, starts_at
                ), told as (
                    insert into outbox (organization_id, id, kind, recipient, thing_type, thing_id, payload, created_at)
                    select :organization_id, gen_random_uuid(), 'reminder', concerned.user_id, :thing_type, due.thing_id, '{}',
                        :now
                    from due
                    cross join lateral (
                """;

        static final String END = """
                    ) as concerned
                    where concerned.since <= greatest(due.starts_at - make_interval(hours => :hours::integer), :decided_at)
                        and (
                            select removed_at is null
                            from memberships
                            where memberships.organization_id = :organization_id
                                and memberships.user_id = concerned.user_id)
                )
                select count(*) as reminded
                from due
                """;
    }
}
