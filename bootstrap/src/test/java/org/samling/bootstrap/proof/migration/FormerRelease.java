package org.samling.bootstrap.proof.migration;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.samling.adapters.persistence.embedded.EmbeddedDatabase;
import org.samling.bootstrap.whole.Surroundings;

/** An organisation as the release before this one kept it, and what an instance of that release says to the database. */
final class FormerRelease {

    /** So many changesets that release had. */
    static final int CHANGESETS = 24;

    static final int PEOPLE = 500;

    private static final String FOUND = """
            insert into organizations (id, name, time_zone, revision, created_at, updated_at)
            values ('{organization}', 'Hørselslaget', 'Europe/Oslo', 1, now(), now());

            insert into users (id, subject, created_at)
            select md5('person' || number)::uuid, 'person|' || number, now()
            from generate_series(1, {people}) as number;

            insert into memberships (organization_id, user_id, display_name, role, revision, created_at, updated_at)
            select '{organization}', md5('person' || number)::uuid, 'Kari', 'peer_mentor', 1, now(), now()
            from generate_series(1, {people}) as number;

            insert into events (
                organization_id, id, title, event_type, start_at, end_at, time_zone, status, visibility, shown_from, created_by,
                revision, created_at, updated_at)
            select '{organization}', md5('event' || number)::uuid, 'Bålkveld', 'social', now() + interval '1 day',
                now() + interval '2 days', 'Europe/Oslo', 'published', 'organization', 'contact', md5('person1')::uuid, 1, now(),
                now()
            from generate_series(1, {events}) as number;
            """;

    private static final String BEGIN = """
            set lock_timeout = '2s';
            set statement_timeout = '3s';
            select set_config('app.organization_id', '{organization}', false);
            """;

    private static final String SIGN_UP = """
            insert into event_participants (
                organization_id, id, event_id, user_id, status, registered_at, registered_by_user_id, revision, created_at,
                updated_at)
            values ('{organization}', gen_random_uuid(), md5('event{event}')::uuid, md5('person{person}')::uuid, 'registered', now(),
                md5('person1')::uuid, 1, now(), now())
            on conflict (organization_id, event_id, user_id) do update
            set revision = event_participants.revision + 1, updated_at = now();

            update events
            set registration_count = {taken}, revision = revision + 1, updated_at = now()
            where organization_id = '{organization}'
                and id = md5('event{event}')::uuid;

            insert into audit_log (
                organization_id, id, occurred_at, actor, action, thing_type, thing_id, before, after, changed, trace_id)
            values ('{organization}', gen_random_uuid(), now(), md5('person1')::uuid, 'event_participant.registered',
                'event_participant', md5('event{event}')::uuid, '{}', '{}', '{status}', 'trace');

            insert into outbox (
                organization_id, id, kind, recipient, thing_type, thing_id, payload, created_at, available_at)
            values ('{organization}', gen_random_uuid(), 'registered', md5('person{person}')::uuid, 'event',
                md5('event{event}')::uuid, '{"turn": {turn}}', clock_timestamp(), now());
            """;

    private static final List<String> COMPLAINTS = List.of("""
            select thing_id || ' tells ' || turn || ' after ' || former
            from (
                select thing_id, (payload ->> 'turn')::int as turn,
                    lag((payload ->> 'turn')::int) over (partition by thing_id order by number) as former
                from outbox) as told
            where turn < former
            """, """
            select id || ' counts ' || registration_count
            from events
            where registration_count <> (
                select count(*)
                from event_participants
                where event_participants.organization_id = events.organization_id
                    and event_id = events.id)
            """, """
            select 'notices and audit entries: ' || notices || ', ' || entries
            from (select count(*) as notices from outbox) as told
            cross join (select count(*) as entries from audit_log) as audited
            where least(notices, entries) <> {written} or greatest(notices, entries) <> {written}
            """);

    private final UUID organization = UUID.randomUUID();
    private final EmbeddedDatabase database;

    FormerRelease(EmbeddedDatabase database, int events) throws SQLException {
        this.database = database;
        try (var connection = DriverManager.getConnection(Surroundings.superuserUrl(database))) {
            run(
                    connection,
                    FOUND.replace("{events}", String.valueOf(events)).replace("{people}", String.valueOf(PEOPLE)));
        }
    }

    /** A connection of an instance of that release. */
    Connection connection() throws SQLException {
        var connection = DriverManager.getConnection(
                database.url(),
                database.application().name(),
                database.application().password());
        run(connection, BEGIN);
        connection.setAutoCommit(false);
        return connection;
    }

    /** Somebody signs up for the event, or once more when all have; it is the event's turn of this number. */
    void signUp(Connection connection, int event, int turn) throws SQLException {
        run(
                connection,
                SIGN_UP.replace("{event}", String.valueOf(event))
                        .replace("{person}", String.valueOf(1 + turn % PEOPLE))
                        .replace("{taken}", String.valueOf(Math.min(turn, PEOPLE)))
                        .replace("{turn}", String.valueOf(turn)));
    }

    /** What is not as it was written, of so much that was. */
    List<String> complaints(long written) throws SQLException {
        var complaints = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(Surroundings.superuserUrl(database));
                var statement = connection.createStatement()) {
            for (var complaint : COMPLAINTS) {
                try (var result = statement.executeQuery(complaint.replace("{written}", String.valueOf(written)))) {
                    while (result.next()) {
                        complaints.add(result.getString(1));
                    }
                }
            }
        }
        return complaints;
    }

    private void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql.replace("{organization}", organization.toString()));
        }
    }
}
