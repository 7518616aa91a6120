package org.samling.bootstrap.racing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Looks at what became of workshops and events, past every policy: in their rows, and in the history that the audit log
 * tells.
 */
public final class Bookings {

    private static final String OVERBOOKED = """
            select things.id || ': more seated than ' || things.{capacity}
            from {table} as things
            join {thing}_participants as people on people.organization_id = things.organization_id
                and people.{thing}_id = things.id
            where things.organization_id = ?
                and {has seat}
            group by things.organization_id, things.id
            having count(*) > things.{capacity}
            """;

    private static final String STRANDED = """
            select things.id || ': a free seat, and somebody waits'
            from {table} as things
            join {thing}_participants as people on people.organization_id = things.organization_id
                and people.{thing}_id = things.id
            where things.organization_id = ?
                and {fills free seats}
            group by things.organization_id, things.id
            having count(*) filter (where people.{status} = 'waitlisted') > 0
                and count(*) filter (where {has seat}) < coalesce(things.{capacity}, 2147483647)
            """;

    private static final String TWICE = """
            select {thing}_id || ': two records of ' || user_id
            from {thing}_participants
            where organization_id = ?
            group by {thing}_id, user_id
            having count(*) > 1
            """;

    private static final String LEFT_BEHIND = """
            select things.id || ': a place of somebody who has left'
            from {table} as things
            join {thing}_participants as people on people.organization_id = things.organization_id
                and people.{thing}_id = things.id
            join memberships on memberships.organization_id = people.organization_id
                and memberships.user_id = people.user_id
            where things.organization_id = ?
                and {fills free seats}
                and people.{status} <> 'cancelled'
                and removed_at is not null
            """;

    private static final String UNTOLD = """
            select 'promotions in {table}, and notices of them: ' || promotions || ', ' || notices
            from (select count(*) as promotions
                    from audit_log
                    where organization_id = ?
                        and action = '{thing}_participant.promoted') as audited
            cross join (select count(*) as notices
                    from outbox
                    where organization_id = ?
                        and kind = 'promoted'
                        and thing_type = '{thing}') as queued
            where promotions <> notices
            """;

    private static final String MISCOUNTED = """
            select events.id || ': counts ' || registration_count || ' of ' || coalesce(capacity, 2147483647)
                || ', and there are ' || seated
            from events
            cross join lateral (
                select count(*) as seated
                from event_participants
                where event_participants.organization_id = events.organization_id
                    and event_id = events.id
                    and event_participants.status in ('registered', 'attended', 'no_show')
            ) as counted
            where organization_id = ?
                and (registration_count <> seated or registration_count > capacity)
            """;

    /** Every move of every person, in the order in which it was written under the lock of the workshop or event. */
    private static final String HISTORY = """
            select after ->> '{thing}_id' as thing, thing_id, (before ->> 'queue_number')::bigint as former_number,
                (after ->> 'queue_number')::bigint as number, action = '{thing}_participant.promoted' as promoted
            from audit_log
            where organization_id = ?
                and thing_type = '{thing}_participant'
            order by occurred_at, former_number
            """;

    private static final String PROMOTIONS = """
            select count(*)
            from outbox
            where organization_id = ?
                and kind = 'promoted'
                and thing_type = '{thing}'
            """;

    private Bookings() {}

    /** What must not be, and is. */
    public static List<String> complaints(String superuserUrl, UUID organization) {
        try (var connection = DriverManager.getConnection(superuserUrl)) {
            var complaints = new ArrayList<String>();
            for (var sort : Bookable.values()) {
                for (var invariant : List.of(OVERBOOKED, STRANDED, TWICE, LEFT_BEHIND, UNTOLD)) {
                    complaints.addAll(told(connection, sort.in(invariant), organization));
                }
                complaints.addAll(overtaken(connection, sort, organization));
            }
            complaints.addAll(told(connection, MISCOUNTED, organization));
            return complaints;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static long promotions(String superuserUrl, Bookable sort, UUID organization) {
        try (var connection = DriverManager.getConnection(superuserUrl);
                var statement = connection.prepareStatement(sort.in(PROMOTIONS))) {
            statement.setObject(1, organization);
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> told(Connection connection, String invariant, UUID organization) throws SQLException {
        try (var statement = connection.prepareStatement(invariant)) {
            bindAll(statement, organization);
            try (var result = statement.executeQuery()) {
                var complaints = new ArrayList<String>();
                while (result.next()) {
                    complaints.add(result.getString(1));
                }
                return complaints;
            }
        }
    }

    /** Who was promoted had, each time, the smallest number of all who waited then. */
    private static List<String> overtaken(Connection connection, Bookable sort, UUID organization) throws SQLException {
        try (var statement = connection.prepareStatement(sort.in(HISTORY))) {
            bindAll(statement, organization);
            try (var result = statement.executeQuery()) {
                var complaints = new ArrayList<String>();
                var queues = new HashMap<String, NavigableMap<Long, String>>();
                while (result.next()) {
                    follow(result, queues, complaints);
                }
                return complaints;
            }
        }
    }

    private static void follow(ResultSet move, Map<String, NavigableMap<Long, String>> queues, List<String> complaints)
            throws SQLException {
        var thing = move.getString("thing");
        var queue = queues.computeIfAbsent(thing, _ -> new TreeMap<>());
        var formerNumber = move.getObject("former_number", Long.class);
        var number = move.getObject("number", Long.class);
        if (formerNumber != null) {
            if (move.getBoolean("promoted") && !formerNumber.equals(queue.isEmpty() ? null : queue.firstKey())) {
                complaints.add("%s: %d was promoted before %s".formatted(thing, formerNumber, queue.keySet()));
            }
            queue.remove(formerNumber);
        }
        if (number != null && queue.put(number, move.getString("thing_id")) != null) {
            complaints.add("%s: the number %d was given twice".formatted(thing, number));
        }
    }

    private static void bindAll(PreparedStatement statement, UUID organization) throws SQLException {
        for (int i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
            statement.setObject(i, organization);
        }
    }
}
