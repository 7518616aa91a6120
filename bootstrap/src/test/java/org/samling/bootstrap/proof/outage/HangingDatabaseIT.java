package org.samling.bootstrap.proof.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samling.bootstrap.proof.ProcessFigures;
import org.samling.bootstrap.proof.Proof;
import org.samling.bootstrap.proof.Report;
import org.samling.bootstrap.proof.Scale;
import org.samling.bootstrap.proof.outage.InsistingCallers.Asking;

/** PostgreSQL stands still: everybody is told in time to come back later, the processes stay as they are, and go on with it. */
@Proof
class HangingDatabaseIT {

    private static final int PROCESSES = 2;
    private static final int CALLERS = 100;
    private static final int ACTS_BEFORE = 500;
    private static final int UNAVAILABLE = 503;
    private static final Duration HANG = Duration.ofSeconds(Scale.of(30, 10));
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(6);
    private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(5);
    private static final Duration EVERY_SECOND = Duration.ofSeconds(1);

    /** Besides those who work for requests, a few come and go. */
    private static final int MOST_MORE_THREADS = 8;

    /** A quarter of what there is: less than the callers would fill if what they sent were kept. */
    private static final long MOST_MORE_HEAP = 64L << 20;

    private static final Map<String, String> WITHOUT_TIME_OUTS = Map.of(
            "JAVA_TOOL_OPTIONS",
            Fleet.FOR_A_SHORT_LIFE + " -Dquarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout=0");

    @TempDir
    Path data;

    /** @param hung who asked while it hung, or was waiting when it began to */
    private record Outcome(
            List<Attempt> hung, List<ProcessFigures> figures, Duration recovery, List<String> complaints) {

        Duration longest() {
            return hung.stream()
                    .map(Attempt::took)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }

        long late() {
            return hung.stream()
                    .filter(attempt -> attempt.took().compareTo(LONGEST_ANSWER) > 0)
                    .count();
        }
    }

    @Test
    void everybodyIsAnsweredInTimeAndTheProcessesGoOn() throws Exception {
        try (var database = PostgresProcess.in(data.resolve("database"))) {
            var environment = Fleet.environment(database);
            var promised = hung(database, environment);
            assertThat(promised.longest()).isLessThan(LONGEST_ANSWER);
            assertThat(promised.hung())
                    .allMatch(attempt -> attempt.status() == UNAVAILABLE)
                    .allMatch(Attempt::tellsWhen);
            assertThat(promised.recovery()).isLessThan(LONGEST_RECOVERY);
            assertThat(promised.complaints()).isEmpty();
            mustBeFlat(promised.figures());

            environment.putAll(WITHOUT_TIME_OUTS);
            var control = hung(database, environment);
            assertThat(control.late()).isPositive();

            var threads = promised.figures().stream()
                    .mapToInt(ProcessFigures::threads)
                    .summaryStatistics();
            Report.tell(
                    4,
                    "The database hangs",
                    """
                            PostgreSQL stood still for %d s, with %d callers of %d processes
                            %d requests, all answered by 503 with Retry-After, the slowest after %d ms (6 s promised)
                            liveness stayed up; %d to %d threads, %d MB of heap at the most
                            the first success of every process came within %d ms (5 s promised); nothing acknowledged was lost
                            """.formatted(
                                    HANG.toSeconds(),
                                    CALLERS,
                                    PROCESSES,
                                    promised.hung().size(),
                                    promised.longest().toMillis(),
                                    threads.getMin(),
                                    threads.getMax(),
                                    promised.figures().stream()
                                                    .mapToLong(ProcessFigures::heapBytes)
                                                    .max()
                                                    .orElseThrow()
                                            >> 20,
                                    promised.recovery().toMillis()),
                    """
                            without a socket time-out, %d requests waited longer than that, up to %d ms.""".formatted(control.late(), control.longest().toMillis()));
        }
    }

    private Outcome hung(PostgresProcess database, Map<String, String> environment)
            throws InterruptedException, ExecutionException {
        var ledger = new Ledger();
        try (var fleet = Fleet.of(PROCESSES, data, environment)) {
            var scene = new Scene(fleet);
            try (var callers = new InsistingCallers(CALLERS, fleet, scene, ledger, Asking.WITH_THE_SAME_KEY)) {
                callers.goOnFor(ACTS_BEFORE);
                var figures = new ArrayList<ProcessFigures>();
                fleet.services().forEach(service -> figures.add(ProcessFigures.of(service)));
                database.holdUp();
                var stopped = System.nanoTime();
                try {
                    watch(fleet, figures);
                } finally {
                    database.goOn();
                }
                var continued = System.nanoTime();
                var recovery = Duration.ofNanos(callers.recovered(continued) - continued);
                callers.finish();
                var hung = callers.attempts().stream()
                        .filter(attempt -> attempt.ended() > stopped && attempt.began() < continued)
                        .filter(attempt ->
                                !attempt.succeeded() || attempt.took().compareTo(LONGEST_ANSWER) > 0)
                        .toList();
                return new Outcome(hung, figures, recovery, ledger.complaints(database, scene.organization()));
            }
        }
    }

    private static void watch(Fleet fleet, List<ProcessFigures> figures) {
        var began = System.nanoTime();
        Awaitility.await("the hang to be over")
                .atMost(HANG.multipliedBy(2))
                .pollInterval(EVERY_SECOND)
                .until(() -> {
                    fleet.services().forEach(service -> figures.add(ProcessFigures.of(service)));
                    return System.nanoTime() - began >= HANG.toNanos();
                });
    }

    /** What a process had before the hang, and has during it, both as it told. */
    private static void mustBeFlat(List<ProcessFigures> figures) {
        var before = figures.subList(0, PROCESSES);
        var during = figures.subList(PROCESSES, figures.size());
        IntStream.range(0, during.size()).forEach(index -> {
            var then = before.get(index % PROCESSES);
            assertThat(during.get(index).threads()).isLessThanOrEqualTo(then.threads() + MOST_MORE_THREADS);
        });
        assertThat(leastHeap(during.subList(during.size() / 2, during.size())) - leastHeap(before))
                .isLessThan(MOST_MORE_HEAP);
    }

    private static long leastHeap(List<ProcessFigures> figures) {
        return figures.stream().mapToLong(ProcessFigures::heapBytes).min().orElseThrow();
    }
}
