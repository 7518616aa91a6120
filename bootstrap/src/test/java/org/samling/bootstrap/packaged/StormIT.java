package org.samling.bootstrap.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samling.adapters.persistence.embedded.EmbeddedDatabase;
import org.samling.bootstrap.racing.Bookable;
import org.samling.bootstrap.racing.Bookings;
import org.samling.bootstrap.whole.Surroundings;
import org.samling.bootstrap.whole.Tokens;

/**
 * Two instances of the packaged service on one database, and many callers who do what they want in the same workshops and
 * events, while people leave the organisation and come back. The control is in {@code racing.StormTest}: without the lock
 * it ends badly.
 */
class StormIT {

    private static final int CALLERS = 32;
    private static final int ACTS = Integer.getInteger("samling.storm.acts", 20_000);
    private static final int ONE_COMES_OR_GOES_IN = 40;

    private final Map<Integer, AtomicLong> answers = new ConcurrentHashMap<>();

    @TempDir
    Path data;

    @Test
    void twoInstancesOverbookOvertakeAndForgetNobody() throws ExecutionException, InterruptedException {
        try (var database = EmbeddedDatabase.throwaway();
                var one = new Service("start", data.resolve("one"), environment(database)).awaitReady();
                var other = new Service("start", data.resolve("other"), environment(database)).awaitReady();
                var instances = new Instances(one, other)) {
            var crowd = new Crowd(instances);
            storm(crowd, List.of(new WorkshopActs(crowd), new EventActs(crowd)));
            assertThat(answers.keySet()).isSubsetOf(200, 201, 204, 404, 409, 422, 503);
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
            System.out.printf("%d acts, answers %s%n", ACTS, answers);
        }
    }

    private static Map<String, String> environment(EmbeddedDatabase database) {
        var environment = ProductionIT.environment(database);
        environment.put("SAMLING_OIDC_ISSUER", Tokens.ISSUER);
        environment.put("SAMLING_OIDC_AUDIENCE", Tokens.AUDIENCE);
        environment.put("SAMLING_OIDC_JWKS_URL", Surroundings.publishedKeys());
        environment.put("SAMLING_LIMITS_REQUESTS_AT_ONCE", "1000000");
        // What was queued is counted in the end.
        environment.put("SAMLING_DELIVERY_EVERY", "off");
        return environment;
    }

    private void storm(Crowd crowd, List<Acts> places) throws ExecutionException, InterruptedException {
        try (var threads = Executors.newFixedThreadPool(CALLERS)) {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < CALLERS; i++) {
                var random = new Random(i);
                running.add(threads.submit(() -> {
                    for (int act = 0; act < ACTS / CALLERS; act++) {
                        var acts = random.nextInt(ONE_COMES_OR_GOES_IN) == 0
                                ? crowd
                                : places.get(random.nextInt(places.size()));
                        count(acts.act(random));
                    }
                }));
            }
            for (var caller : running) {
                caller.get();
            }
        }
    }

    private void count(HttpResponse<String> answer) {
        answers.computeIfAbsent(answer.statusCode(), _ -> new AtomicLong()).incrementAndGet();
    }
}
