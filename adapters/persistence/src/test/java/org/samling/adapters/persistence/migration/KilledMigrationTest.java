package org.samling.adapters.persistence.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samling.adapters.persistence.embedded.EmbeddedDatabase;
import org.samling.adapters.persistence.migration.Migration.Lock;
import org.samling.adapters.persistence.migration.Migration.Recording;

/** A migration is killed while it runs, and holds the lock that keeps others out. */
class KilledMigrationTest {

    private static final String LONG = "db/long-migration.yaml";
    private static final String LATE_RECORD = "db/late-record.yaml";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final EmbeddedDatabase database = EmbeddedDatabase.throwaway();

    @AfterEach
    void stopServer() {
        database.close();
    }

    @Test
    void the_next_start_migrates() throws Exception {
        killInTheMiddle(Migration.start(database, LONG, Lock.OF_SESSION));
        var next = Migration.start(database, "db/changelog.yaml", Lock.OF_SESSION);
        assertThat(outputOf(next)).contains("Update has been successful");
        assertThat(next.waitFor()).isZero();
        assertThat(ask("select count(*) from databasechangelog where id = '0005-idempotency-keys'"))
                .isEqualTo("1");
    }

    /** The control: with the lock that Liquibase brings along nobody would ever get in again. */
    @Test
    void the_usual_lock_would_be_left_behind() throws Exception {
        killInTheMiddle(Migration.start(database, LONG, Lock.OF_LIQUIBASE));
        assertThat(ask("select locked from databasechangeloglock")).isEqualTo("t");
    }

    @Test
    void a_change_that_was_not_recorded_was_not_made() throws Exception {
        killInTheMiddle(Migration.start(database, LATE_RECORD, Lock.OF_SESSION, Recording.WITH_THE_CHANGE));
        tell("drop trigger hold_up on databasechangelog");
        var next = Migration.start(database, LATE_RECORD, Lock.OF_SESSION);
        assertThat(outputOf(next)).contains("Update has been successful");
        assertThat(next.waitFor()).isZero();
    }

    /** The control: as Liquibase does it by itself no start would ever come any further. */
    @Test
    void a_change_recorded_afterwards_could_not_be_made_again() throws Exception {
        killInTheMiddle(Migration.start(database, LATE_RECORD, Lock.OF_SESSION, Recording.AFTER_THE_CHANGE));
        tell("drop trigger hold_up on databasechangelog");
        var next = Migration.start(database, LATE_RECORD, Lock.OF_SESSION, Recording.AFTER_THE_CHANGE);
        assertThat(outputOf(next)).contains("relation \"changed_once\" already exists");
        assertThat(next.waitFor()).isNotZero();
    }

    private void killInTheMiddle(Process process) throws Exception {
        var giveUp = Instant.now().plus(PATIENCE);
        while (process.isAlive()
                && !"1".equals(ask("select count(*) from pg_stat_activity where wait_event = 'PgSleep'"))) {
            assertThat(Instant.now()).isBefore(giveUp);
        }
        assertThat(process.isAlive()).isTrue();
        process.destroyForcibly().onExit().join();
    }

    private static String outputOf(Process process) throws IOException {
        try (var output = process.getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void tell(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.url(),
                        database.owner().name(),
                        database.owner().password());
                var sent = connection.createStatement()) {
            sent.execute(statement);
        }
    }

    private String ask(String question) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.url(),
                        database.owner().name(),
                        database.owner().password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
