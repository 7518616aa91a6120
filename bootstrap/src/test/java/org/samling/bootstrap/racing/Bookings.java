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

/** Looks at what became of workshops, past every policy: in their rows, and in the history that the audit log tells. */
public final class Bookings {

    private static final String OVERBOOKED = """
            select mentor_workshops.id || ': more seated than ' || max_participants
            from mentor_workshops
            join workshop_participants on workshop_participants.organization_id = mentor_workshops.organization_id
                and workshop_id = mentor_workshops.id
            where mentor_workshops.organization_id = ?
                and registration_status = 'registered'
                and role_in_workshop = 'participant'
            group by mentor_workshops.organization_id, mentor_workshops.id
            having count(*) > max_participants
            """;

    private static final String STRANDED = """
            select mentor_workshops.id || ': a free seat, and somebody waits'
            from mentor_workshops
            join workshop_participants on workshop_participants.organization_id = mentor_workshops.organization_id
                and workshop_id = mentor_workshops.id
            where mentor_workshops.organization_id = ?
                and status = 'scheduled'
                and not is_archived
            group by mentor_workshops.organization_id, mentor_workshops.id
            having count(*) filter (where registration_status = 'waitlisted') > 0
                and count(*) filter (where registration_status = 'registered' and role_in_workshop = 'participant')
                    < coalesce(max_participants, 2147483647)
            """;

    private static final String TWICE = """
            select workshop_id || ': two records of ' || user_id
            from workshop_participants
            where organization_id = ?
            group by workshop_id, user_id
            having count(*) > 1
            """;

    private static final String UNTOLD = """
            select 'promotions and notices of them: ' || promotions || ', ' || notices
            from (select count(*) as promotions
                    from audit_log
                    where organization_id = ?
                        and action = 'workshop_participant.promoted') as audited
            cross join (select count(*) as notices
                    from outbox
                    where organization_id = ?
                        and kind = 'promoted') as queued
            where promotions <> notices
            """;

    /** Every move of every person, in the order in which it was written under the workshop's lock. */
    private static final String HISTORY = """
            select after ->> 'workshop_id' as workshop, thing_id, after ->> 'registration_status' as status,
                (before ->> 'queue_number')::bigint as former_number, (after ->> 'queue_number')::bigint as number,
                action
            from audit_log
            where organization_id = ?
                and thing_type = 'workshop_participant'
            order by occurred_at, former_number
            """;

    private Bookings() {}

    /** What must not be, and is. */
    public static List<String> complaints(String superuserUrl, UUID organization) {
        try (var connection = DriverManager.getConnection(superuserUrl)) {
            var complaints = new ArrayList<String>();
            for (var invariant : List.of(OVERBOOKED, STRANDED, TWICE, UNTOLD)) {
                complaints.addAll(told(connection, invariant, organization));
            }
            complaints.addAll(overtaken(connection, organization));
            return complaints;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static long promotions(String superuserUrl, UUID organization) {
        try (var connection = DriverManager.getConnection(superuserUrl);
                var statement = connection.prepareStatement(
                        "select count(*) from outbox where organization_id = ? and kind = 'promoted'")) {
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
    private static List<String> overtaken(Connection connection, UUID organization) throws SQLException {
        try (var statement = connection.prepareStatement(HISTORY)) {
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
        var workshop = move.getString("workshop");
        var queue = queues.computeIfAbsent(workshop, _ -> new TreeMap<>());
        var formerNumber = move.getObject("former_number", Long.class);
        var number = move.getObject("number", Long.class);
        if (formerNumber != null) {
            if (move.getString("action").equals("workshop_participant.promoted")
                    && !formerNumber.equals(queue.isEmpty() ? null : queue.firstKey())) {
                complaints.add("%s: %d was promoted before %s".formatted(workshop, formerNumber, queue.keySet()));
            }
            queue.remove(formerNumber);
        }
        if (number != null && queue.put(number, move.getString("thing_id")) != null) {
            complaints.add("%s: the number %d was given twice".formatted(workshop, number));
        }
    }

    private static void bindAll(PreparedStatement statement, UUID organization) throws SQLException {
        for (int i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
            statement.setObject(i, organization);
        }
    }
}
