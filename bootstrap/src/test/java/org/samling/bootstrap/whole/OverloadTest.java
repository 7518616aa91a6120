package org.samling.bootstrap.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samling.bootstrap.whole.Scenery.Home;

/** A database that has no time: the caller is told when to come back, and the instance stays in the balancer. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class OverloadTest {

    @Inject
    DataSource pool;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @ConfigProperty(name = Surroundings.SUPERUSER_URL)
    String superuser;

    @BeforeEach
    void anOrganisation() {
        home = Scenery.home();
    }

    @TestHTTPResource(value = "/health/ready", management = true)
    URI readiness;

    private Home home;

    @Test
    void withoutAFreeConnectionTheCallerIsAskedToComeBackAndReadinessStaysUp() throws SQLException {
        var taken = new ArrayList<Connection>();
        try {
            for (int number = 0; number < connections; number++) {
                taken.add(pool.getConnection());
            }
            get().then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("temporarily_unavailable"));
            RestAssured.given().get(readiness).then().statusCode(200);
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
        get().then().statusCode(200);
    }

    @Test
    void whoWaitsTooLongForARowIsAskedToComeBackAndNothingIsChanged() throws SQLException {
        try (var somebodySlow = DriverManager.getConnection(superuser)) {
            somebodySlow.setAutoCommit(false);
            try (var lock =
                    somebodySlow.prepareStatement("select 1 from organizations where id = ?::uuid for update")) {
                lock.setString(1, home.organization().toString());
                lock.execute();
            }
            change().then().statusCode(503).header("Retry-After", notNullValue());
            somebodySlow.rollback();
        }
        assertThat(get().<String>path("name")).isEqualTo("Hjemme");
        change().then().statusCode(200);
    }

    private Response get() {
        return Scenery.as(Principal.ORG_ADMIN).get("/v1/organizations/{id}", home.organization());
    }

    private Response change() {
        return Scenery.as(Principal.PLATFORM_ADMIN)
                .contentType("application/merge-patch+json")
                .body("{\"name\": \"Nytt\"}")
                .patch("/v1/organizations/{id}", home.organization());
    }
}
