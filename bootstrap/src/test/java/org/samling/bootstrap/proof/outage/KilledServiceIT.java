package org.samling.bootstrap.proof.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samling.bootstrap.packaged.Acts;
import org.samling.bootstrap.proof.Proof;
import org.samling.bootstrap.proof.Report;
import org.samling.bootstrap.proof.Scale;
import org.samling.bootstrap.proof.Seed;
import org.samling.bootstrap.proof.outage.InsistingCallers.Asking;

/**
 * Processes of the service are killed while people act. Whatever was acknowledged is there, once and whole: row, audit
 * entry and notice.
 */
@Proof
class KilledServiceIT {

    private static final int PROCESSES = Scale.of(3, 2);
    private static final int CALLERS = 16;
    private static final int KILLS = Scale.of(50, 5);
    private static final int KILLS_IN_CONTROL = 2;
    private static final int MOST_ROUNDS_OF_CONTROL = 8;
    private static final int ACTS_BETWEEN = 100;

    @TempDir
    Path data;

    private record Outcome(Ledger ledger, List<Attempt> attempts, List<String> complaints) {

        long unanswered() {
            return attempts.stream()
                    .filter(attempt -> attempt.status() == Acts.NO_ANSWER)
                    .count();
        }

        long replayed() {
            return attempts.stream().filter(Attempt::replayed).count();
        }

        long complaintsOf(String kind) {
            return complaints.stream()
                    .filter(complaint -> complaint.startsWith(kind))
                    .count();
        }
    }

    @Test
    void nothingAcknowledgedIsLostHalfDoneOrDoneTwice() throws Exception {
        try (var database = PostgresProcess.in(data.resolve("database"));
                var fleet = Fleet.of(PROCESSES, data, Fleet.environment(database))) {
            database.execute(Switches.SLOW_COMMITS);
            var promised = killed(KILLS, database, fleet, Asking.WITH_THE_SAME_KEY);
            assertThat(promised.complaints()).isEmpty();
            assertThat(promised.attempts()).extracting(Attempt::status).doesNotContain(500);
            assertThat(promised.replayed()).isPositive();

            var forgetful = killedUntil("done twice", database, fleet, Asking.AS_IF_FOR_THE_FIRST_TIME);
            assertThat(forgetful.complaintsOf("done twice")).isPositive();

            database.execute(Switches.tornTransactions(database));
            var torn = killedUntil("half done", database, fleet, Asking.WITH_THE_SAME_KEY);
            assertThat(torn.complaintsOf("half done")).isPositive();

            Report.tell(
                    2,
                    "The service is killed",
                    """
                            %d times `kill -9` of one of %d processes, with %d callers
                            %d acts acknowledged: none lost, half done or done twice
                            %d requests got no answer and were asked again with their Idempotency-Key; %d had been done before
                            """.formatted(
                                    KILLS,
                                    PROCESSES,
                                    CALLERS,
                                    promised.ledger().size(),
                                    promised.unanswered(),
                                    promised.replayed()),
                    """
                            asked again without the key, %d of %d were done twice; with audit entries and notices in \
                            transactions of their own, %d were half done.""".formatted(
                                    forgetful.complaintsOf("done twice"),
                                    forgetful.ledger().size(),
                                    torn.complaintsOf("half done")));
        }
    }

    /** Until a kill has come at the wrong moment, or so often that one should have. */
    private static Outcome killedUntil(String complaint, PostgresProcess database, Fleet fleet, Asking asking)
            throws InterruptedException, ExecutionException {
        var outcome = killed(KILLS_IN_CONTROL, database, fleet, asking);
        for (int round = 1; round < MOST_ROUNDS_OF_CONTROL && outcome.complaintsOf(complaint) == 0; round++) {
            outcome = killed(KILLS_IN_CONTROL, database, fleet, asking);
        }
        return outcome;
    }

    private static Outcome killed(int kills, PostgresProcess database, Fleet fleet, Asking asking)
            throws InterruptedException, ExecutionException {
        var scene = new Scene(fleet);
        var ledger = new Ledger();
        var random = Seed.of("who is killed");
        try (var callers = new InsistingCallers(CALLERS, fleet, scene, ledger, asking)) {
            for (int kill = 0; kill < kills; kill++) {
                callers.goOnFor(ACTS_BETWEEN);
                fleet.kill(random.nextInt(PROCESSES));
            }
            callers.finish();
            return new Outcome(ledger, callers.attempts(), ledger.complaints(database, scene.organization()));
        }
    }
}
