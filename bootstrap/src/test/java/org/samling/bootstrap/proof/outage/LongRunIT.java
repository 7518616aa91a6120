package org.samling.bootstrap.proof.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samling.bootstrap.packaged.Acts;
import org.samling.bootstrap.proof.Proof;
import org.samling.bootstrap.proof.Report;
import org.samling.bootstrap.proof.Scale;
import org.samling.bootstrap.proof.Seed;

/**
 * Two processes serve many people while something goes wrong every half a minute. Each time it has grown quiet again, what was
 * acknowledged is there, seats and queues are as they must be, and the process that has lived through it all needs no more room
 * than before.
 */
@Proof
class LongRunIT {

    private static final int PROCESSES = 2;
    private static final Duration LENGTH = Duration.ofSeconds(Scale.of(1_200, 100));
    private static final long MOST_GROWTH_PER_CENT = 10;
    private static final int ROUNDS_OF_CONTROL = 2;

    private final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);

    @TempDir
    Path data;

    /** @param former and {@code last} in bytes */
    private record Growth(long former, long last) {

        /** What the process keeps from its first requests on is there before the first third is over. */
        static Growth sinceTheFirstThird(List<Long> heaps) {
            return new Growth(heaps.get(heaps.size() / 3), heaps.getLast());
        }

        static Growth sinceTheBeginning(List<Long> heaps) {
            return new Growth(heaps.getFirst(), heaps.getLast());
        }

        long perCent() {
            return (last - former) * 100 / former;
        }

        @Override
        public String toString() {
            return "%d KB and %d KB, %+d %%".formatted(former >> 10, last >> 10, perCent());
        }
    }

    @Test
    void whateverGoesWrongNothingStaysWrong() throws Exception {
        try (var database = PostgresProcess.in(data.resolve("database"))) {
            var promised = promised(database);
            var control = control(database);
            Report.tell(11, "A long run", promised, control);
        }
    }

    private String promised(PostgresProcess database) throws InterruptedException, ExecutionException {
        try (var fleet = Fleet.of(PROCESSES, data, Fleet.environment(database));
                var run = new LongRun(fleet, database)) {
            var chance = Seed.of("faults");
            var drawn = new ArrayDeque<Fault>();
            var end = Instant.now().plus(LENGTH);
            assertThat(run.round(() -> {})).as("undisturbed").isEmpty();
            while (Instant.now().isBefore(end)) {
                var fault = next(drawn, chance);
                assertThat(run.round(() -> fault.happen(fleet, database)))
                        .as("%s after %s", fault, faults)
                        .isEmpty();
                faults.merge(fault, 1, Integer::sum);
            }
            assertThat(run.complaintsInTheEnd()).isEmpty();
            assertThat(run.answers().keySet()).isSubsetOf(Acts.NO_ANSWER, 200, 201, 204, 404, 409, 422, 503);
            var growth = Growth.sinceTheFirstThird(run.heaps());
            assertThat(growth.perCent()).as("of " + run.heaps()).isLessThan(MOST_GROWTH_PER_CENT);
            return """
                    %d processes for %d s, faults: %s
                    answers %s (0: none came)
                    %d acts acknowledged to those who insist: none lost, half done or done twice
                    no invariant broken at any of %d quiet points
                    heap after collection of the process that lived through it all, after a third and in the end: %s (10 %% promised)
                    """.formatted(
                            PROCESSES,
                            LENGTH.toSeconds(),
                            faults,
                            run.answers(),
                            run.acknowledged(),
                            run.heaps().size(),
                            growth);
        }
    }

    /** The database forgets what it acknowledged, and the processes forget nothing. */
    private String control(PostgresProcess database) throws InterruptedException, ExecutionException {
        database.kill();
        database.set(Switches.FORGETFUL);
        database.start();
        var environment = Fleet.environment(database);
        environment.merge("JAVA_TOOL_OPTIONS", Leak.optionOf(data), "%s %s"::formatted);
        try (var fleet = Fleet.of(PROCESSES, data.resolve("control"), environment);
                var run = new LongRun(fleet, database)) {
            var complaints = new ArrayList<String>();
            for (int round = 0; round < ROUNDS_OF_CONTROL; round++) {
                complaints.addAll(run.round(() -> Fault.DATABASE_KILLED.happen(fleet, database)));
            }
            var lost = complaints.stream()
                    .filter(complaint -> complaint.startsWith("lost"))
                    .count();
            var growth = Growth.sinceTheBeginning(run.heaps());
            assertThat(lost).isPositive();
            assertThat(growth.perCent()).as("of " + run.heaps()).isGreaterThanOrEqualTo(MOST_GROWTH_PER_CENT);
            return """
                    with `synchronous_commit=off`, the next kill of PostgreSQL lost %d acknowledged acts; an agent in the process that \
                    keeps a MB a second makes its heap grow past the bound: %s.""".formatted(lost, growth);
        }
    }

    /** Chance says which fault comes next, but each comes before another comes again. */
    private static Fault next(Deque<Fault> drawn, Random chance) {
        if (drawn.isEmpty()) {
            var all = new ArrayList<>(Arrays.asList(Fault.values()));
            Collections.shuffle(all, chance);
            drawn.addAll(all);
        }
        return drawn.remove();
    }
}
