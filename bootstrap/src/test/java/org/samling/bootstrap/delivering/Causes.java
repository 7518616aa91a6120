package org.samling.bootstrap.delivering;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * What happens in an organisation: many things to many people, by several at once, each thing in one transaction that
 * queues the notice, and is now and then taken back.
 */
public final class Causes {

    private static final int PRODUCERS = 4;
    private static final int PEOPLE = 50;
    private static final int THINGS_OF_EACH = 10;
    private static final int ONE_IS_TAKEN_BACK_IN = 10;
    private static final int ONE_IS_POISONOUS_IN = 200;

    private static final String FOUND = """
            insert into organizations (id, name, time_zone, revision, created_at, updated_at)
            values (?::uuid, 'Trengsel', 'Europe/Oslo', 1, now(), now())
            """;

    private static final String KNOW = """
            insert into users (id, subject, created_at)
            values (?::uuid, ?, now())
            """;

    private static final String LET_IN = """
            insert into memberships (
                organization_id, user_id, display_name, email, role, revision, created_at, updated_at)
            values (?::uuid, ?::uuid, 'Kari', ?, 'contact', 1, now(), now())
            """;

    private static final String HOOK_UP = """
            insert into webhooks (organization_id, id, url, kinds, secret, revision, created_at, updated_at)
            values (?::uuid, ?::uuid, ?, '{waitlisted}', ?, 1, now(), now())
            """;

    private static final String QUEUE = """
            insert into outbox (organization_id, id, kind, recipient, thing_type, thing_id, payload, created_at)
            values (?::uuid, ?::uuid, 'waitlisted', ?::uuid, 'event', ?::uuid, ?::jsonb, now())
            """;

    private static final String UNSETTLED = """
            select (select count(*) from outbox) + (select count(*) from deliveries where status = 'waiting')
            """;

    private static final String PARKED = """
            select count(*) from deliveries where status = 'parked'
            """;

    private final String superuser;
    private final History history;
    private final UUID organization = UUID.randomUUID();
    private final List<UUID> people =
            IntStream.range(0, PEOPLE).mapToObj(person -> UUID.randomUUID()).toList();
    private final Set<UUID> poisonous = ConcurrentHashMap.newKeySet();

    public Causes(String superuser, History history) {
        this.superuser = superuser;
        this.history = history;
    }

    /** How a cause is told: in its transaction, or, where the protection is taken away, before it is committed. */
    public interface Telling {

        void tell(Connection transaction, Told told) throws SQLException;
    }

    /** A notice as it is told. */
    public record Told(UUID organization, UUID notice, UUID recipient, UUID thing, int turn) {}

    public void prepare(String webhookAddress, String webhookSecret) throws SQLException {
        try (var connection = DriverManager.getConnection(superuser)) {
            run(connection, FOUND, organization.toString());
            for (var person : people) {
                run(connection, KNOW, person.toString(), "person|" + person);
                run(connection, LET_IN, organization.toString(), person.toString(), person + "@example.org");
            }
            run(
                    connection,
                    HOOK_UP,
                    organization.toString(),
                    UUID.randomUUID().toString(),
                    webhookAddress,
                    webhookSecret);
        }
    }

    /** So much happens, told in this way. */
    public void happen(int number, Telling telling) throws InterruptedException, ExecutionException {
        try (var producers = Executors.newFixedThreadPool(PRODUCERS)) {
            var work = new ArrayList<Callable<Void>>();
            for (int producer = 0; producer < PRODUCERS; producer++) {
                var random = new Random(producer);
                work.add(() -> produce(number / PRODUCERS, random, telling));
            }
            for (var done : producers.invokeAll(work)) {
                done.get();
            }
        }
    }

    /** As the service does it. */
    public static void queue(Connection transaction, Told told) throws SQLException {
        run(
                transaction,
                QUEUE,
                told.organization().toString(),
                told.notice().toString(),
                told.recipient().toString(),
                told.thing().toString(),
                "{\"waitlist_position\": %d}".formatted(told.turn()));
    }

    public long unsettled() {
        return count(UNSETTLED);
    }

    public long parked() {
        return count(PARKED);
    }

    boolean isPoisonous(UUID notice) {
        return poisonous.contains(notice);
    }

    /** A thing has one producer, who stands for the lock on it. */
    private Void produce(int number, Random random, Telling telling) throws SQLException {
        var things = IntStream.range(0, THINGS_OF_EACH)
                .mapToObj(thing -> UUID.randomUUID())
                .toList();
        try (var connection = DriverManager.getConnection(superuser)) {
            connection.setAutoCommit(false);
            for (int turn = 1; turn <= number; turn++) {
                var cause = new Cause(
                        UUID.randomUUID(),
                        people.get(random.nextInt(PEOPLE)),
                        things.get(random.nextInt(THINGS_OF_EACH)),
                        turn,
                        random.nextInt(ONE_IS_POISONOUS_IN) == 0);
                if (cause.poisonous()) {
                    poisonous.add(cause.notice());
                }
                if (random.nextInt(ONE_IS_TAKEN_BACK_IN) == 0) {
                    history.takenBack(cause);
                    tell(connection, cause, telling);
                    connection.rollback();
                } else {
                    history.committed(cause);
                    tell(connection, cause, telling);
                    connection.commit();
                }
            }
        }
        return null;
    }

    private void tell(Connection connection, Cause cause, Telling telling) throws SQLException {
        telling.tell(
                connection, new Told(organization, cause.notice(), cause.recipient(), cause.thing(), cause.turn()));
    }

    private long count(String sql) {
        try (var connection = DriverManager.getConnection(superuser);
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void run(Connection connection, String sql, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int value = 0; value < values.length; value++) {
                statement.setString(value + 1, values[value]);
            }
            statement.executeUpdate();
        }
    }
}
