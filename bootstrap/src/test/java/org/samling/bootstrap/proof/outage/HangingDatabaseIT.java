package org.samling.bootstrap.proof.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samling.bootstrap.packaged.Service;
import org.samling.bootstrap.proof.ProcessFigures;
import org.samling.bootstrap.proof.Proof;
import org.samling.bootstrap.proof.Report;
import org.samling.bootstrap.proof.Scale;
import org.samling.bootstrap.proof.outage.InsistingCallers.Asking;

/**
 * PostgreSQL stands still under load: everybody is told in time to come back later, the processes stay as they are, and go on
 * with it. What a demo does meanwhile, and that it still stops, every build shows ({@code packaged.HangIT}).
 */
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

    /** An eighth of what there is: less than the callers would fill if what they sent were kept. */
    private static final long MOST_MORE_HEAP = 32L << 20;

    private static final Map<String, String> WITHOUT_TIME_OUTS = Map.of(
            "JAVA_TOOL_OPTIONS",
            Fleet.FOR_A_SHORT_LIFE + " -Dquarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout=0");

    @TempDir
    Path data;

    /**
     * @param hung who asked while it hung, or was waiting when it began to, and was not served in time
     * @param continued when it went on, and did what somebody may just have given up waiting for and asked for again
     * @param moreHeap what the processes needed more at the end of the hang than before, after a collection
     */
    private record Outcome(
            List<Attempt> hung,
            long continued,
            List<ProcessFigures> figures,
            long moreHeap,
            Duration recovery,
            List<String> complaints) {

        List<Attempt> answeredMeanwhile() {
            return hung.stream().filter(attempt -> attempt.ended() < continued).toList();
        }

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
            var promised = hung(database, environment, Fleet::services);
            assertThat(promised.longest()).isLessThan(LONGEST_ANSWER);
            assertThat(promised.answeredMeanwhile())
                    .isNotEmpty()
                    .allMatch(attempt -> attempt.status() == UNAVAILABLE)
                    .allMatch(Attempt::tellsWhen);
            assertThat(promised.recovery()).isLessThan(LONGEST_RECOVERY);
            assertThat(promised.complaints()).isEmpty();
            assertThat(promised.figures()).isNotEmpty();
            threadsMustBeFlat(promised.figures());
            assertThat(promised.moreHeap()).isLessThan(MOST_MORE_HEAP);

            environment.putAll(WITHOUT_TIME_OUTS);
            var control = hung(database, environment, _ -> List.of());
            assertThat(control.late()).isPositive();

            var threads = promised.figures().stream()
                    .mapToInt(ProcessFigures::threads)
                    .summaryStatistics();
            Report.tell(
                    4,
                    "The database hangs",
                    """
                            PostgreSQL stood still for %d s, with %d callers of %d processes
                            %d requests were answered meanwhile, all by 503 with Retry-After; of all, the slowest after %d ms (6 s promised)
                            liveness stayed up; %d to %d threads; the heap after a collection: %+d KB
                            the first success of every process came within %d ms (5 s promised); nothing acknowledged was lost
                            """.formatted(
                                    HANG.toSeconds(),
                                    CALLERS,
                                    PROCESSES,
                                    promised.answeredMeanwhile().size(),
                                    promised.longest().toMillis(),
                                    threads.getMin(),
                                    threads.getMax(),
                                    promised.moreHeap() >> 10,
                                    promised.recovery().toMillis()),
                    """
                            without a socket time-out, %d requests waited longer than that, up to %d ms.""".formatted(control.late(), control.longest().toMillis()));
        }
    }

    /** @param asked those who must tell all the while how they are, for which a process without time-outs has no thread left */
    private Outcome hung(
            PostgresProcess database, Map<String, String> environment, Function<Fleet, List<Service>> asked)
            throws InterruptedException, ExecutionException {
        var ledger = new Ledger();
        try (var fleet = Fleet.of(PROCESSES, data, environment)) {
            var scene = new Scene(fleet);
            var watched = asked.apply(fleet);
            try (var callers = new InsistingCallers(CALLERS, fleet, scene, ledger, Asking.WITH_THE_SAME_KEY)) {
                callers.goOnFor(ACTS_BEFORE);
                var figures = new ArrayList<ProcessFigures>();
                var heap = heap(watched);
                long moreHeap;
                watched.forEach(service -> figures.add(ProcessFigures.of(service)));
                database.holdUp();
                var stopped = System.nanoTime();
                try {
                    watch(watched, figures);
                    moreHeap = heap(watched) - heap;
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
                return new Outcome(
                        hung,
                        continued,
                        figures,
                        moreHeap,
                        recovery,
                        ledger.complaints(database, scene.organization()));
            }
        }
    }

    private static void watch(List<Service> watched, List<ProcessFigures> figures) {
        var began = System.nanoTime();
        Awaitility.await("the hang to be over")
                .atMost(HANG.multipliedBy(2))
                .pollInterval(EVERY_SECOND)
                .until(() -> {
                    watched.forEach(service -> figures.add(ProcessFigures.of(service)));
                    return System.nanoTime() - began >= HANG.toNanos();
                });
    }

    /** What a process had before the hang, and has during it, both as it told. */
    private static void threadsMustBeFlat(List<ProcessFigures> figures) {
        var before = figures.subList(0, PROCESSES);
        var during = figures.subList(PROCESSES, figures.size());
        IntStream.range(0, during.size()).forEach(index -> {
            var then = before.get(index % PROCESSES);
            assertThat(during.get(index).threads()).isLessThanOrEqualTo(then.threads() + MOST_MORE_THREADS);
        });
    }

    /** Of all processes together. */
    private static long heap(List<Service> watched) {
        return watched.stream().mapToLong(Heap::afterCollection).sum();
    }
}
