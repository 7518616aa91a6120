package org.samling.bootstrap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samling.bootstrap.whole.Scenery.Place;

/** An act that was let in while the organisation was active, and gets its turn when it no longer is. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class DeactivationTest {

    @ConfigProperty(name = Surroundings.SUPERUSER_URL)
    String superuser;

    private Place home;

    @BeforeEach
    void anOrganisation() {
        home = Scenery.home();
    }

    @ParameterizedTest
    @EnumSource(
            value = Operation.class,
            names = {"addMember", "changeMember", "removeMember", "switchModule"})
    void whoeverWaitsBehindADeactivationWritesNothing(Operation operation) throws SQLException {
        try (var deactivation = DriverManager.getConnection(superuser)) {
            deactivation.setAutoCommit(false);
            try (var update = deactivation.prepareStatement(
                    "update organizations set deactivated_at = now() where id = ?::uuid")) {
                update.setString(1, home.organization().toString());
                update.executeUpdate();
            }
            var waiting = CompletableFuture.supplyAsync(act(operation));
            awaitSomebodyWaiting(deactivation);
            deactivation.commit();
            var answer = waiting.join();
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(403);
            assertThat(answer.<String>path("code")).isEqualTo("organization_inactive");
        }
    }

    private Supplier<Response> act(Operation operation) {
        var endpoint = Document.endpoints().stream()
                .filter(found -> found.operationId().equals(operation.name()))
                .findFirst()
                .orElseThrow();
        var request = Scenery.as(Principal.ORG_ADMIN);
        Stream.ofNullable(operation.body())
                .forEach(body -> request.contentType(
                                endpoint.method().equals("PATCH")
                                        ? "application/merge-patch+json"
                                        : ContentType.JSON.toString())
                        .body(Scenery.unique(body)));
        var path = endpoint.path()
                .replace("{organization_id}", home.organization().toString())
                .replace("{user_id}", home.contact().toString())
                .replace("{module}", "mentor-program");
        return () -> request.request(endpoint.method(), path);
    }

    private static void awaitSomebodyWaiting(Connection connection) {
        Awaitility.await("somebody who waits for the row")
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    try (var look = connection.createStatement();
                            var result = look.executeQuery("select count(*) from pg_locks where not granted")) {
                        result.next();
                        return result.getInt(1) > 0;
                    }
                });
    }
}
