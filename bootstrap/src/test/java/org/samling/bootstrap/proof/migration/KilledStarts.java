package org.samling.bootstrap.proof.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.samling.adapters.persistence.embedded.EmbeddedDatabase;
import org.samling.bootstrap.packaged.Environment;
import org.samling.bootstrap.packaged.Service;
import org.samling.bootstrap.proof.Catalogue;
import org.samling.bootstrap.proof.Scale;
import org.samling.bootstrap.whole.Surroundings;

/**
 * Starts that are killed while they migrate, one after the other: each goes on where the one before was killed, and comes some
 * changesets further. In the end there is what an undisturbed start would have made.
 */
final class KilledStarts {

    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration IN_VAIN = Duration.ofSeconds(15);
    private static final String WAITS = "Waiting for changelog lock";

    private final Path data;
    private Duration longestLeftOver = Duration.ZERO;

    KilledStarts(Path data) {
        this.data = data;
    }

    /** @param expected what an undisturbed start makes */
    String recoveredFrom(int changesets, List<String> expected) {
        try (var database = EmbeddedDatabase.throwaway()) {
            var settings = Environment.withBusyCallers(database);
            var trap = new Trap(Surroundings.superuserUrl(database));
            var places = IntStream.iterate(0, place -> place < changesets, place -> place + Scale.of(1, 6))
                    .toArray();
            for (int place : places) {
                trap.setAt(place);
                killedInTheTrap(trap, settings);
                longestLeftOver = max(longestLeftOver, noticed(trap));
                assertThat(trap.recorded()).isEqualTo(place);
            }
            trap.disarm();
            try (var last = new Service("start", data, settings).awaitReady()) {
                assertThat(trap.recorded()).isEqualTo(changesets);
                assertThat(last.output()).contains("Update has been successful");
            }
            assertThat(Catalogue.tables(Surroundings.superuserUrl(database))).isEqualTo(expected);
            return """
                    killed within each of %d of %d changesets, in a row: each next start went on, and the tables are those of an \
                    undisturbed start; what a killed one left in the server was gone after %d ms at most
                    """.formatted(places.length, changesets, longestLeftOver.toMillis());
        }
    }

    /** Nobody looks whether the killed start still listens: the next one waits for as long as its statement takes. */
    String unnoticed(int place) {
        try (var database = EmbeddedDatabase.throwaway()) {
            var settings = Environment.withBusyCallers(database);
            var trap = new Trap(Surroundings.superuserUrl(database));
            trap.setUnnoticedAt(place);
            killedInTheTrap(trap, settings);
            trap.disarm();
            try (var next = new Service("start", data, settings)) {
                next.await(
                        "the next start to wait for the lock",
                        () -> next.output().contains(WAITS));
                Awaitility.await("the next start to wait in vain")
                        .during(IN_VAIN)
                        .atMost(LONGEST)
                        .until(() -> trap.hasSprung() && trap.recorded() == place);
                trap.letGo();
                next.awaitReady();
            }
            return "without client_connection_check_interval the next start waits, and has not begun after %d s"
                    .formatted(IN_VAIN.toSeconds());
        }
    }

    private void killedInTheTrap(Trap trap, Map<String, String> settings) {
        try (Service service = new Service("start", data, settings)) {
            service.await("the migration to be in the trap", trap::hasSprung);
            service.kill();
        }
    }

    private static Duration noticed(Trap trap) {
        var killed = Instant.now();
        Awaitility.await("the server to notice")
                .atMost(LONGEST)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !trap.hasSprung());
        return Duration.between(killed, Instant.now());
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
