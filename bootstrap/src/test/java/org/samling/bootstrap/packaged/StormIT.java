package org.samling.bootstrap.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samling.adapters.persistence.embedded.EmbeddedDatabase;
import org.samling.bootstrap.racing.Bookable;
import org.samling.bootstrap.racing.Bookings;
import org.samling.bootstrap.whole.Surroundings;

/**
 * Two instances of the packaged service on one database, and many callers who do what they want in the same workshops and
 * events, while people leave the organisation and come back. The control is in {@code racing.StormTest}: without the lock
 * it ends badly.
 */
class StormIT {

    private static final int CALLERS = 32;
    private static final int ACTS = Integer.getInteger("samling.storm.acts", 20_000);

    @TempDir
    Path data;

    @Test
    void twoInstancesOverbookOvertakeAndForgetNobody() throws ExecutionException, InterruptedException {
        try (var database = EmbeddedDatabase.throwaway();
                var one =
                        new Service("start", data.resolve("one"), Environment.withBusyCallers(database)).awaitReady();
                var other = new Service("start", data.resolve("other"), Environment.withBusyCallers(database))
                        .awaitReady();
                var instances = new Instances(one, other)) {
            var crowd = new Crowd(instances);
            var throng = new Throng(Acts.wantingSeats(crowd));
            throng.act(ACTS, CALLERS, Random::new);
            assertThat(throng.answers().keySet()).isSubsetOf(200, 201, 204, 404, 409, 422, 503);
            var superuser = Surroundings.superuserUrl(database);
            assertThat(Bookings.complaints(superuser, crowd.organization())).isEmpty();
            assertThat(instances
                            .get(crowd.at("/event-count-drift"), Crowd.ORG_ADMIN)
                            .body())
                    .contains("\"items\":[]");
            for (var sort : Bookable.values()) {
                var promotions = Bookings.promotions(superuser, sort, crowd.organization());
                assertThat(promotions).isPositive();
                System.out.printf("%s: %d promotions%n", sort, promotions);
            }
            System.out.printf("%d acts, answers %s%n", ACTS, throng.answers());
        }
    }
}
