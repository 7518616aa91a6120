package org.samling.bootstrap.proof.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samling.adapters.persistence.embedded.EmbeddedDatabase;
import org.samling.bootstrap.packaged.Acts;
import org.samling.bootstrap.packaged.Crowd;
import org.samling.bootstrap.packaged.Environment;
import org.samling.bootstrap.packaged.Instances;
import org.samling.bootstrap.packaged.Service;
import org.samling.bootstrap.proof.ProcessFigures;
import org.samling.bootstrap.proof.Proof;
import org.samling.bootstrap.proof.Report;
import org.samling.bootstrap.proof.Scale;
import org.samling.bootstrap.proof.Time;
import org.samling.bootstrap.proof.load.BadClients.Sort;
import org.samling.bootstrap.whole.Tokens;

/**
 * Many clients that are slow or broken, in all the ways there are, hold up nobody else: they cost a connection each, and no
 * thread and no place among the requests under way. Where connections are few, they do.
 */
@Proof
class SlowClientsIT {

    private static final int OF_EACH = Scale.of(150, 40);
    private static final Duration COURSE = Duration.ofSeconds(Scale.of(60, 15));
    private static final int REQUESTS_PER_SECOND = 40;
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(5);

    /** The most that the pool of workers may still grow by. */
    private static final int WORKERS = 24;

    private static final String SLOW_ONE = "slow-one";

    @TempDir
    Path data;

    private record Course(
            Map<Integer, Long> answers, Duration half, Duration most, Duration all, ProcessFigures process) {

        @Override
        public String toString() {
            return "answers %s, within %d ms half, %d ms 99 of 100, %d ms all; %d threads, %d MiB of heap"
                    .formatted(
                            answers,
                            half.toMillis(),
                            most.toMillis(),
                            all.toMillis(),
                            process.threads(),
                            process.heapBytes() >> 20);
        }
    }

    @Test
    void slowAndBrokenClientsHoldUpNobodyElse() throws InterruptedException {
        try (var database = EmbeddedDatabase.throwaway();
                var service =
                        new Service("start", data.resolve("one"), Environment.withBusyCallers(database)).awaitReady();
                var founder = new Instances(service)) {
            var crowd = new Crowd(founder);
            // What is slow at first has nothing to do with the others.
            course(service, crowd);
            var alone = course(service, crowd);
            Course beset;
            Map<Sort, Long> attempts;
            try (var bad = besetting(service)) {
                beset = course(service, crowd);
                attempts = bad.attempts();
            }
            assertThat(beset.answers()).containsOnlyKeys(200, 201);
            assertThat(beset.all()).isLessThan(LONGEST_ANSWER);
            assertThat(beset.process().threads())
                    .isLessThanOrEqualTo(alone.process().threads() + WORKERS);

            var crowded = withFewConnections(database, crowd);
            assertThat(crowded.answers().keySet()).anyMatch(status -> status / 100 != 2);

            Report.tell(
                    7,
                    "Slow and broken clients",
                    """
                    %d requests a second alone: %s
                    beside %d bad clients of each sort: %s
                    they came %s times""".formatted(REQUESTS_PER_SECOND, alone, OF_EACH, beset, attempts),
                    "with room for fewer connections than bad clients: answers %s (%d: none)"
                            .formatted(crowded.answers(), Acts.NO_ANSWER));
        }
    }

    private Course withFewConnections(EmbeddedDatabase database, Crowd crowd) throws InterruptedException {
        var environment = Environment.withBusyCallers(database);
        environment.put("QUARKUS_HTTP_LIMITS_MAX_CONNECTIONS", String.valueOf(OF_EACH));
        try (var service = new Service("start", data.resolve("few"), environment).awaitReady();
                var bad = besetting(service)) {
            assertThat(bad.attempts()).isNotEmpty();
            return course(service, crowd);
        }
    }

    private static BadClients besetting(Service service) {
        var port = URI.create(service.address()).getPort();
        var bad = new BadClients(port, Tokens.of(SLOW_ONE, false), OF_EACH);
        service.await(
                "all of them to have come",
                () -> bad.attempts().size() == Sort.values().length
                        && bad.attempts().values().stream().allMatch(number -> number >= OF_EACH));
        return bad;
    }

    /** What callers see who come now, on new connections. */
    private static Course course(Service service, Crowd crowd) throws InterruptedException {
        try (var instances = new Instances(service);
                var load = new SteadyLoad(REQUESTS_PER_SECOND, new EverydayActs(instances, crowd))) {
            Time.passes(COURSE);
            var process = ProcessFigures.of(service);
            load.stop();
            return new Course(load.answers(), load.percentile(50), load.percentile(99), load.percentile(100), process);
        }
    }
}
