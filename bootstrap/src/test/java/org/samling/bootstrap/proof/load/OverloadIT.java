package org.samling.bootstrap.proof.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samling.adapters.persistence.embedded.EmbeddedDatabase;
import org.samling.bootstrap.packaged.Crowd;
import org.samling.bootstrap.packaged.Environment;
import org.samling.bootstrap.packaged.Instances;
import org.samling.bootstrap.packaged.Service;
import org.samling.bootstrap.packaged.Throng;
import org.samling.bootstrap.proof.Proof;
import org.samling.bootstrap.proof.Report;
import org.samling.bootstrap.proof.Scale;
import org.samling.bootstrap.proof.Seed;
import org.samling.bootstrap.whole.Surroundings;

/**
 * Ten times more callers than the pool has connections, half of them with one token: who cannot be served is told to come
 * again later, and the service stays ready, for it asks the database on a connection of its own. When that has to be
 * one of the pool's, the rush takes the service out of the balancer.
 */
@Proof
class OverloadIT {

    private static final int CONNECTIONS = 16;
    private static final int CALLERS = 10 * CONNECTIONS;
    private static final int REQUESTS = CALLERS * Scale.of(400, 40);

    private static final String NO_MORE_CONNECTIONS = "alter role %s connection limit " + CONNECTIONS;

    private static final String TAKE_ITS_OWN_AWAY = """
            select pg_terminate_backend(pid)
            from pg_stat_activity
            where application_name = 'samling readiness'
            """;

    @TempDir
    Path data;

    private final AtomicLong withoutRetryAfter = new AtomicLong();

    private record Rush(Map<Integer, Long> answers, Map<Integer, Long> readiness) {}

    @Test
    void whoCannotBeServedIsToldToComeAgainAndTheServiceStaysReady()
            throws ExecutionException, InterruptedException, SQLException {
        try (var database = EmbeddedDatabase.throwaway();
                var service = new Service("start", data, Environment.withCallers(database)).awaitReady();
                var instances = new Instances(service)) {
            var crowd = new Crowd(instances);
            var withstood = rush(service, crowd);
            assertThat(withstood.answers().keySet())
                    .isSubsetOf(200, 201, 429, 503)
                    .contains(200, 201, 429, 503);
            assertThat(withoutRetryAfter).hasValue(0);
            assertThat(withstood.readiness()).containsOnlyKeys(200);

            takeItsOwnConnectionAway(database);
            var broken = rush(service, crowd);
            assertThat(broken.readiness()).containsKey(503);

            Report.tell(
                    5,
                    "Overload",
                    """
                    %d callers, %d connections, %d requests: answers %s, each 429 and 503 with Retry-After
                    readiness, asked all the while: %s""".formatted(CALLERS, CONNECTIONS, REQUESTS, withstood.answers(), withstood.readiness()),
                    "readiness without a connection of its own: %s".formatted(broken.readiness()));
        }
    }

    private Rush rush(Service service, Crowd crowd) throws ExecutionException, InterruptedException {
        var throng = new Throng(random -> heeded(anything(crowd, random)));
        try (var readiness = new ReadinessWatch(service)) {
            throng.act(REQUESTS, CALLERS, caller -> Seed.of("caller " + caller));
            return new Rush(throng.answers(), readiness.answers());
        }
    }

    private static HttpResponse<String> anything(Crowd crowd, Random random) {
        var instances = crowd.instances();
        var subject =
                random.nextBoolean() ? Crowd.COORDINATOR : crowd.anyone(random).subject();
        return switch (random.nextInt(8)) {
            case 0 -> instances.post(crowd.at("/workshops"), Crowd.COORDINATOR, """
                    {"title": "Trengsel", "workshop_type": "other", "facilitator_id": "%s",
                     "scheduled_start_at": "2031-05-07T17:00:00+02:00"}""".formatted(crowd.coordinator()));
            case 1, 2 -> instances.patch("/v1/me/notification-preferences", subject, "{\"language\": \"nn\"}");
            case 3, 4 -> instances.get("/v1/me", subject);
            case 5, 6 -> instances.get(crowd.at("/workshops"), subject);
            default -> instances.get(crowd.at("/events"), subject);
        };
    }

    private HttpResponse<String> heeded(HttpResponse<String> answer) {
        var turnedAway = answer.statusCode() == 429 || answer.statusCode() == 503;
        if (turnedAway && answer.headers().firstValue("Retry-After").isEmpty()) {
            withoutRetryAfter.incrementAndGet();
        }
        return answer;
    }

    private static void takeItsOwnConnectionAway(EmbeddedDatabase database) throws SQLException {
        try (var connection = DriverManager.getConnection(Surroundings.superuserUrl(database));
                var statement = connection.createStatement()) {
            statement.execute(
                    NO_MORE_CONNECTIONS.formatted(database.application().name()));
            statement.execute(TAKE_ITS_OWN_AWAY);
        }
    }
}
