package org.samling.bootstrap.proof.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samling.bootstrap.proof.Proof;
import org.samling.bootstrap.proof.Report;
import org.samling.bootstrap.proof.Scale;
import org.samling.bootstrap.proof.outage.InsistingCallers.Asking;

/**
 * PostgreSQL is killed while people act, and started again on what it had written. Nothing acknowledged is lost, callers are
 * told to come back later, and later the same processes go on.
 */
@Proof
class KilledDatabaseIT {

    private static final int PROCESSES = 2;
    private static final int CALLERS = 16;
    private static final int KILLS = Scale.of(20, 3);
    private static final int ACTS_BETWEEN = 100;
    private static final int ACTS_TO_LOSE = 50;
    private static final int REQUESTS_MEANWHILE = 100;
    private static final int UNAVAILABLE = 503;
    private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(10);
    private static final Duration LONGEST_NOTICING = Duration.ofMinutes(1);

    @TempDir
    Path data;

    @Test
    void nothingAcknowledgedIsLostAndTheSameProcessesGoOn() throws Exception {
        try (var database = PostgresProcess.in(data.resolve("database"));
                var fleet = Fleet.of(PROCESSES, data, Fleet.environment(database))) {
            var scene = new Scene(fleet);
            var ledger = new Ledger();
            var recoveries = new ArrayList<Duration>();
            List<Attempt> attempts;
            try (var callers = new InsistingCallers(CALLERS, fleet, scene, ledger, Asking.WITH_THE_SAME_KEY)) {
                for (int kill = 0; kill < KILLS; kill++) {
                    callers.goOnFor(ACTS_BETWEEN);
                    recoveries.add(recoveryFromDeath(database, callers));
                }
                callers.goOnFor(ACTS_BETWEEN);
                callers.finish();
                attempts = callers.attempts();
            }
            assertThat(ledger.complaints(database, scene.organization())).isEmpty();
            assertThat(attempts).extracting(Attempt::status).containsOnly(200, 201, UNAVAILABLE);
            assertThat(attempts)
                    .filteredOn(attempt -> attempt.status() == UNAVAILABLE)
                    .isNotEmpty()
                    .allMatch(Attempt::tellsWhen);

            var lost = lostByForgetfulness(database, fleet);
            assertThat(lost).anyMatch(complaint -> complaint.startsWith("lost"));

            Report.tell(
                    3,
                    "The database is killed",
                    """
                            %d times `kill -9` of PostgreSQL and all that it started, with %d callers of %d processes
                            %d acts acknowledged, none lost; answers: %s
                            the first success of every process came within %d ms of the database's return (10 s promised)
                            """.formatted(
                                    KILLS,
                                    CALLERS,
                                    PROCESSES,
                                    ledger.size(),
                                    byStatus(attempts),
                                    Collections.max(recoveries).toMillis()),
                    """
                            with `synchronous_commit=off`, one kill lost %d acknowledged acts.""".formatted(lost.stream()
                            .filter(complaint -> complaint.startsWith("lost"))
                            .count()));
        }
    }

    private static Duration recoveryFromDeath(PostgresProcess database, InsistingCallers callers) {
        database.kill();
        var killed = System.nanoTime();
        Awaitility.await("callers to notice")
                .atMost(LONGEST_NOTICING)
                .until(() -> callers.since(killed).count() >= REQUESTS_MEANWHILE);
        database.start();
        var returned = System.nanoTime();
        var recovery = Duration.ofNanos(callers.recovered(returned) - returned);
        assertThat(recovery).isLessThan(LONGEST_RECOVERY);
        return recovery;
    }

    private static List<String> lostByForgetfulness(PostgresProcess database, Fleet fleet)
            throws InterruptedException, ExecutionException {
        var scene = new Scene(fleet);
        database.kill();
        database.set(Switches.FORGETFUL);
        database.start();
        var ledger = new Ledger();
        try (var callers = new InsistingCallers(CALLERS, fleet, scene, ledger, Asking.WITH_THE_SAME_KEY)) {
            callers.goOnFor(ACTS_TO_LOSE);
            database.kill();
            database.start();
            callers.finish();
        }
        return ledger.complaints(database, scene.organization());
    }

    private static Map<Integer, Long> byStatus(List<Attempt> attempts) {
        return attempts.stream()
                .map(Attempt::status)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
