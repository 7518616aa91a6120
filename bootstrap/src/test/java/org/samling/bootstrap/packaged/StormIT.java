package org.samling.bootstrap.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samling.adapters.persistence.embedded.EmbeddedDatabase;
import org.samling.bootstrap.racing.Bookings;
import org.samling.bootstrap.whole.Surroundings;
import org.samling.bootstrap.whole.Tokens;

/**
 * Two instances of the packaged service on one database, and many callers who sign up, cancel, change seats and roles in
 * the same few workshops. The control is in {@code racing.StormTest}: without the lock it ends badly.
 */
class StormIT {

    private static final int CALLERS = 32;
    private static final int ACTS = Integer.getInteger("samling.storm.acts", 20_000);
    private static final int PEOPLE = 48;
    private static final List<Integer> SEATS = List.of(1, 2, 20);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Map<Integer, AtomicLong> answers = new ConcurrentHashMap<>();

    @TempDir
    Path data;

    @Test
    void twoInstancesOverbookOvertakeAndForgetNobody() throws ExecutionException, InterruptedException {
        try (var database = EmbeddedDatabase.throwaway();
                var one = new Service("start", data.resolve("one"), environment(database)).awaitReady();
                var other = new Service("start", data.resolve("other"), environment(database)).awaitReady()) {
            var place = new Place(List.of(one.address(), other.address()));
            storm(place);
            assertThat(answers.keySet()).isSubsetOf(200, 201, 404, 409, 503);
            assertThat(Bookings.complaints(Surroundings.superuserUrl(database), place.organization))
                    .isEmpty();
            var promotions = Bookings.promotions(Surroundings.superuserUrl(database), place.organization);
            assertThat(promotions).isPositive();
            System.out.printf("%d acts, answers %s, %d promotions%n", ACTS, answers, promotions);
        }
    }

    private static Map<String, String> environment(EmbeddedDatabase database) {
        var environment = ProductionIT.environment(database);
        environment.put("SAMLING_OIDC_ISSUER", Tokens.ISSUER);
        environment.put("SAMLING_OIDC_AUDIENCE", Tokens.AUDIENCE);
        environment.put("SAMLING_OIDC_JWKS_URL", Surroundings.publishedKeys());
        environment.put("SAMLING_LIMITS_REQUESTS_AT_ONCE", "1000000");
        return environment;
    }

    private void storm(Place place) throws ExecutionException, InterruptedException {
        try (var threads = Executors.newFixedThreadPool(CALLERS)) {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < CALLERS; i++) {
                var random = new Random(i);
                running.add(threads.submit(() -> {
                    for (int act = 0; act < ACTS / CALLERS; act++) {
                        place.act(random);
                    }
                }));
            }
            for (var caller : running) {
                caller.get();
            }
        }
    }

    /** An organisation with a coordinator, many peer mentors and a few workshops, reached through any of its instances. */
    private final class Place {

        private final List<String> instances;
        private final UUID organization;
        private final List<Person> people;
        private final List<String> workshops;
        private final String base;

        Place(List<String> instances) {
            this.instances = instances;
            organization = UUID.fromString(
                    created("/v1/organizations", "platform-admin", """
                    {"name": "Trengsel", "first_org_admin": {"subject": "admin", "display_name": "Admin"}}""").getString("id"));
            base = "/v1/organizations/" + organization;
            assertThat(send(
                                    "PATCH",
                                    base + "/modules/mentor-program",
                                    "admin",
                                    "{\"enabled\": true}",
                                    instances.getFirst())
                            .statusCode())
                    .isEqualTo(200);
            var coordinator = member("coordinator", "coordinator");
            people = IntStream.range(0, PEOPLE)
                    .mapToObj(number -> member("peer-" + number, "peer_mentor"))
                    .toList();
            workshops =
                    SEATS.stream().map(seats -> workshop(coordinator, seats)).toList();
        }

        void act(Random random) {
            var workshop = workshops.get(random.nextInt(workshops.size()));
            var seats = SEATS.get(workshops.indexOf(workshop));
            var person = people.get(random.nextInt(people.size()));
            var participants = workshop + "/participants";
            var record = participants + "/" + person.id();
            var answer = switch (random.nextInt(20)) {
                case 0, 1, 2, 3, 4, 5, 6, 7, 8 ->
                    post(participants, person.subject(), "{\"role_in_workshop\": \"participant\"}", random);
                case 9, 10, 11, 12, 13, 14 -> post(record + "/cancel", person.subject(), "{}", random);
                case 15 -> post(participants, "coordinator", """
                        {"user_id": "%s", "role_in_workshop": "participant"}""".formatted(person.id()), random);
                case 16 -> patch(workshop, "{\"max_participants\": " + (seats + random.nextInt(2)) + "}", random);
                case 17 -> post(record + "/promote", "coordinator", "", random);
                case 18 -> patch(record, "{\"role_in_workshop\": \"facilitator\"}", random);
                default -> patch(record, "{\"role_in_workshop\": \"participant\"}", random);
            };
            answers.computeIfAbsent(answer.statusCode(), _ -> new AtomicLong()).incrementAndGet();
        }

        private Person member(String subject, String role) {
            var member = created(base + "/members", "admin", """
                    {"subject": "%s", "display_name": "%s", "role": "%s"}""".formatted(subject, subject, role));
            return new Person(subject, member.getString("user_id"));
        }

        private String workshop(Person coordinator, int seats) {
            var id = created(base + "/workshops", "coordinator", """
                    {"title": "Rift om plassene", "workshop_type": "other", "facilitator_id": "%s",
                     "scheduled_start_at": "%s", "max_participants": %d}""".formatted(
                                    coordinator.id(), Instant.now().plus(Duration.ofDays(1)), seats))
                    .getString("id");
            var address = base + "/workshops/" + id;
            assertThat(send("POST", address + "/schedule", "coordinator", "", instances.getFirst())
                            .statusCode())
                    .isEqualTo(200);
            return address;
        }

        private JsonPath created(String path, String subject, String body) {
            var answer = send("POST", path, subject, body, instances.getFirst());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            return new JsonPath(answer.body());
        }

        private HttpResponse<String> post(String path, String subject, String body, Random random) {
            return send("POST", path, subject, body, anyInstance(random));
        }

        private HttpResponse<String> patch(String path, String body, Random random) {
            return send("PATCH", path, "coordinator", body, anyInstance(random));
        }

        private String anyInstance(Random random) {
            return instances.get(random.nextInt(instances.size()));
        }
    }

    private record Person(String subject, String id) {}

    private HttpResponse<String> send(String method, String path, String subject, String body, String instance) {
        var token = tokens.computeIfAbsent(subject, known -> Tokens.of(known, known.equals("platform-admin")));
        var request = HttpRequest.newBuilder(URI.create(instance + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token)
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header(
                    "Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json");
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
