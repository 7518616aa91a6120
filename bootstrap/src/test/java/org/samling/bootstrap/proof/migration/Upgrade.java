package org.samling.bootstrap.proof.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.samling.adapters.persistence.embedded.EmbeddedDatabase;
import org.samling.bootstrap.packaged.Environment;
import org.samling.bootstrap.packaged.Service;
import org.samling.bootstrap.proof.Catalogue;
import org.samling.bootstrap.proof.Scale;
import org.samling.bootstrap.whole.Surroundings;

/**
 * A database of the release before this one, with people's sign-ups in it, of which more and more come while two instances of this
 * release start at once. Whoever is in the migration's way waits or is told to come back later; nobody is refused for good.
 */
final class Upgrade {

    private static final int SIGN_UPS = Scale.of(20_000, 1_000);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** A lock or statement took too long, or two waited for each other: what an instance answers with 503. */
    private static final List<String> COME_BACK_LATER = List.of("55P03", "57014", "40P01");

    private static final String UNDEFINED_COLUMN = "42703";
    private static final String CARELESS = "alter table outbox drop column available_at";

    private final Path data;

    Upgrade(Path data) {
        this.data = data;
    }

    /** @param expected what a start on an empty database makes */
    String whileOthersWrite(List<String> expected) throws Exception {
        try (var database = EmbeddedDatabase.throwaway()) {
            var settings = Environment.withBusyCallers(database);
            migratedInThePast(database, settings);
            var past = new FormerRelease(database, Writers.EVENTS);
            try (var writers = new Writers(past)) {
                fill(database, writers);
                var before = writers.written();
                writers.begin();
                try (var one = new Service("start", data.resolve("one"), settings);
                        var other = new Service("start", data.resolve("other"), settings)) {
                    one.awaitReady();
                    other.awaitReady();
                    goOn(writers, SIGN_UPS / 10);
                    writers.pause();
                }
                assertThat(writers.refusals().keySet()).isSubsetOf(COME_BACK_LATER);
                assertThat(past.complaints(writers.written())).isEmpty();
                assertThat(Catalogue.tables(Surroundings.superuserUrl(database)))
                        .isEqualTo(expected);
                var figures = """
                        upgraded with %d sign-ups in it, by two instances at once, while %d more were written in the old shape: all are \
                        there, in their order; the longest took %d ms, told to come back later: %s
                        """.formatted(
                        before, writers.written() - before, writers.longest().toMillis(), writers.refusals());
                oldInstancesNeedWhatTheyWrite(database, writers);
                return figures;
            }
        }
    }

    /** The service itself migrates, and is killed when it has come as far as the release before. */
    private void migratedInThePast(EmbeddedDatabase database, Map<String, String> settings) {
        var trap = new Trap(Surroundings.superuserUrl(database));
        trap.setAt(FormerRelease.CHANGESETS);
        try (var service = new Service("start", data.resolve("past"), settings)) {
            service.await("the past to be migrated", trap::hasSprung);
            service.kill();
        }
        trap.letGo();
        trap.disarm();
        assertThat(trap.recorded()).isEqualTo(FormerRelease.CHANGESETS);
    }

    /** What was taken back leaves room, in which later rows come to lie before earlier ones. */
    private static void fill(EmbeddedDatabase database, Writers writers) throws Exception {
        for (int part = 0; part < 3; part++) {
            writers.begin();
            goOn(writers, SIGN_UPS / 3);
            writers.pause();
            execute(database, "vacuum outbox");
        }
    }

    private static void goOn(Writers writers, int more) {
        var enough = writers.written() + more;
        Awaitility.await("people to sign up").atMost(LONGEST).until(() -> writers.written() >= enough);
    }

    /** The control: a migration that takes away what the release before still writes. */
    private static void oldInstancesNeedWhatTheyWrite(EmbeddedDatabase database, Writers writers) throws Exception {
        execute(database, CARELESS);
        writers.begin();
        Awaitility.await("old instances to be refused")
                .atMost(LONGEST)
                .until(() -> writers.refusals().containsKey(UNDEFINED_COLUMN));
        writers.pause();
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(Surroundings.superuserUrl(database));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
