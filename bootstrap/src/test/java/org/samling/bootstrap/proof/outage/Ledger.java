package org.samling.bootstrap.proof.outage;

import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.samling.bootstrap.racing.Bookings;

/** What was acknowledged, to be compared with what is there in the end. */
final class Ledger {

    private static final String TWICE = """
            select 'done twice: ' || title
            from workshop_todos
            where organization_id = ?
            group by title
            having count(*) > 1
            """;

    private static final String HALF_ADDED = """
            select format('half done: to-do %s has %s rows, %s audit entries, %s notices', id, rows, entries, notices)
            from (
                select id, sum(row) as rows, sum(entry) as entries, sum(notice) as notices
                from (
                    select organization_id, id, 1 as row, 0 as entry, 0 as notice
                    from workshop_todos
                    union all
                    select organization_id, thing_id, 0, 1, 0
                    from audit_log
                    where action = 'workshop_todo.added'
                    union all
                    select organization_id, thing_id, 0, 0, 1
                    from outbox
                    where kind = 'todo_assigned'
                ) as traces
                where organization_id = ?
                group by id
            ) as counted
            where (rows, entries, notices) <> (1, 1, 1)
            """;

    /** Every change of a record counts its revision up by one, and leaves one entry. */
    private static final String HALF_ENROLLED = """
            select format('half done: participant %s changed %s times, with %s audit entries', id, changes, entries)
            from (
                select id, sum(change) as changes, sum(entry) as entries
                from (
                    select organization_id, id, revision as change, 0 as entry
                    from event_participants
                    union all
                    select organization_id, thing_id, 0, 1
                    from audit_log
                    where thing_type = 'event_participant'
                ) as traces
                where organization_id = ?
                group by id
            ) as counted
            where changes <> entries
            """;

    private static final String TODOS = """
            select title, id::text
            from workshop_todos
            where organization_id = ?
            """;

    private static final String COMING = """
            select event_id || ' ' || user_id, (status <> 'cancelled')::text
            from event_participants
            where organization_id = ?
            """;

    private final Map<String, String> todos = new ConcurrentHashMap<>();
    private final Map<String, String> coming = new ConcurrentHashMap<>();
    private final Queue<String> refusals = new ConcurrentLinkedQueue<>();
    private final AtomicInteger acknowledged = new AtomicInteger();

    void acknowledged(Wish act, String answer) {
        acknowledged.incrementAndGet();
        switch (act) {
            case Wish.AddTodo todo -> todos.put(todo.title(), new JsonPath(answer).getString("id"));
            case Wish.SignUp signUp -> coming.put(place(signUp.event(), signUp.person()), "true");
            case Wish.Cancel cancel -> coming.put(place(cancel.event(), cancel.person()), "false");
        }
    }

    /** Whoever asks again is answered as the first time, so nobody is ever refused. */
    void refused(Wish act, int status, String answer) {
        refusals.add("refused: " + act + " with " + status + " " + answer);
    }

    int size() {
        return acknowledged.get();
    }

    /** What is not as it was promised; nothing if all is well. */
    List<String> complaints(PostgresProcess database, UUID organization) {
        var complaints = new ArrayList<>(refusals);
        try (var connection = database.connection()) {
            complaints.addAll(told(connection, TWICE, organization));
            complaints.addAll(told(connection, HALF_ADDED, organization));
            complaints.addAll(told(connection, HALF_ENROLLED, organization));
            complaints.addAll(lost("to-do", todos, pairs(connection, TODOS, organization)));
            complaints.addAll(lost("participation", coming, pairs(connection, COMING, organization)));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        complaints.addAll(Bookings.complaints(database.superuserUrl(), organization));
        return complaints;
    }

    private static List<String> lost(String what, Map<String, String> acknowledged, Map<String, String> found) {
        return acknowledged.entrySet().stream()
                .filter(act -> !act.getValue().equals(found.get(act.getKey())))
                .map(act -> "lost: %s %s, acknowledged as %s, found as %s"
                        .formatted(what, act.getKey(), act.getValue(), found.get(act.getKey())))
                .toList();
    }

    private static List<String> told(Connection connection, String invariant, UUID organization) throws SQLException {
        try (var statement = connection.prepareStatement(invariant)) {
            statement.setObject(1, organization);
            try (var result = statement.executeQuery()) {
                var complaints = new ArrayList<String>();
                while (result.next()) {
                    complaints.add(result.getString(1));
                }
                return complaints;
            }
        }
    }

    private static Map<String, String> pairs(Connection connection, String query, UUID organization)
            throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setObject(1, organization);
            try (var result = statement.executeQuery()) {
                var pairs = new ConcurrentHashMap<String, String>();
                while (result.next()) {
                    pairs.put(result.getString(1), result.getString(2));
                }
                return pairs;
            }
        }
    }

    private static String place(String event, String person) {
        return event.substring(event.lastIndexOf('/') + 1) + " " + person;
    }
}
