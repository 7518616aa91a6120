package org.samling.bootstrap.proof.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samling.adapters.persistence.embedded.EmbeddedDatabase;
import org.samling.bootstrap.packaged.Acts;
import org.samling.bootstrap.packaged.Crowd;
import org.samling.bootstrap.packaged.Environment;
import org.samling.bootstrap.packaged.Instances;
import org.samling.bootstrap.packaged.Service;
import org.samling.bootstrap.packaged.Throng;
import org.samling.bootstrap.proof.Proof;
import org.samling.bootstrap.proof.Report;
import org.samling.bootstrap.proof.Scale;
import org.samling.bootstrap.proof.Seed;
import org.samling.bootstrap.racing.Bookable;
import org.samling.bootstrap.racing.Bookings;
import org.samling.bootstrap.whole.Surroundings;

/**
 * Three processes on one database, and many callers who all want the same seats: nobody is overbooked or overtaken, no seat
 * is left free while somebody waits. Without the lock on the workshop and the event it ends badly.
 */
@Proof
class OverbookingIT {

    private static final int CALLERS = 64;
    private static final int ACTS = Scale.of(200_000, 8_000);
    private static final int ACTS_WITHOUT_LOCKS = 8_000;
    private static final int MOST_STORMS_WITHOUT_LOCKS = 4;

    @TempDir
    Path data;

    @Test
    void threeProcessesOverbookOvertakeAndForgetNobody() throws ExecutionException, InterruptedException {
        var kept = storm("kept", ACTS, true);
        assertThat(kept.complaints()).isEmpty();
        assertThat(kept.answers().keySet()).isSubsetOf(200, 201, 204, 404, 409, 422, 503);
        assertThat(kept.drift()).contains("\"items\":[]");
        assertThat(kept.promotions())
                .allSatisfy((_, number) -> assertThat(number).isPositive());

        var lost = stormWithoutLocks();
        assertThat(lost.complaints()).isNotEmpty();

        Report.tell(
                1,
                "Overbooking, fairness, stranded seats",
                """
                %d acts of %d callers, 3 processes; 1, 2, 20 and any number of seats; answers %s
                promotions: %s
                complaints of the rows and the history: %d; drift of the counts: none""".formatted(
                                ACTS,
                                CALLERS,
                                kept.answers(),
                                kept.promotions(),
                                kept.complaints().size()),
                "without the row lock, %d acts, answers %s: %d complaints, such as `%s`"
                        .formatted(
                                ACTS_WITHOUT_LOCKS,
                                lost.answers(),
                                lost.complaints().size(),
                                lost.complaints().getFirst()));
    }

    private record Aftermath(
            Map<Integer, Long> answers, List<String> complaints, Map<Bookable, Long> promotions, String drift) {}

    /** Until it has ended badly, or so often that it should have. */
    private Aftermath stormWithoutLocks() throws ExecutionException, InterruptedException {
        var aftermath = storm("lost-1", ACTS_WITHOUT_LOCKS, false);
        for (int storm = 2;
                storm <= MOST_STORMS_WITHOUT_LOCKS && aftermath.complaints().isEmpty();
                storm++) {
            aftermath = storm("lost-" + storm, ACTS_WITHOUT_LOCKS, false);
        }
        return aftermath;
    }

    private Aftermath storm(String name, int acts, boolean locking) throws ExecutionException, InterruptedException {
        try (var database = EmbeddedDatabase.throwaway();
                var way = new LockLosingWay(database.url())) {
            var environment = Environment.withBusyCallers(database);
            if (!locking) {
                environment.put("SAMLING_DATABASE_URL", way.url());
            }
            try (var one = new Service("start", data.resolve(name + "-one"), environment).awaitReady();
                    var two = new Service("start", data.resolve(name + "-two"), environment).awaitReady();
                    var three = new Service("start", data.resolve(name + "-three"), environment).awaitReady();
                    var instances = new Instances(one, two, three)) {
                var crowd = new Crowd(instances);
                var throng = new Throng(Acts.wantingSeats(crowd));
                var superuser = Surroundings.superuserUrl(database);
                try (var watch = new BookingsWatch(superuser, crowd.organization())) {
                    throng.act(acts, CALLERS, caller -> Seed.of("caller " + caller));
                    return new Aftermath(
                            throng.answers(),
                            watch.complaints(),
                            promotions(superuser, crowd.organization()),
                            drift(crowd));
                }
            }
        }
    }

    private static Map<Bookable, Long> promotions(String superuser, UUID organization) {
        return Arrays.stream(Bookable.values())
                .collect(Collectors.toMap(
                        Function.identity(), sort -> Bookings.promotions(superuser, sort, organization)));
    }

    private static String drift(Crowd crowd) {
        return crowd.instances()
                .get(crowd.at("/event-count-drift"), Crowd.ORG_ADMIN)
                .body();
    }
}
