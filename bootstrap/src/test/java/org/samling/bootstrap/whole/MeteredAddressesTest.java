package org.samling.bootstrap.whole;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.samling.bootstrap.whole.Document.Endpoint;

/** Whatever anybody asks for, the metrics know no more addresses than the document, and nobody's id. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class MeteredAddressesTest {

    private static final Pattern COUNTED =
            Pattern.compile("http_server_requests_seconds_count\\{method=\"([A-Z]+)\".*uri=\"([^\"]*)\"} ");

    private static final Set<String> SUMMARIES =
            Set.of("/other", "/metrics", "NOT_FOUND", "REDIRECTION", "UNKNOWN", "root");
    private static final int TOO_LARGE = 300_000;

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @Test
    void nothingMadeUpIsAmongThem() {
        given().options("/v1/organizations/harbour").then().statusCode(204);
        given().delete("/v1/organizations/harbour").then().statusCode(405);
        Scenery.as(Principal.STRANGER)
                .contentType("text/plain")
                .body("Ny")
                .patch("/v1/organizations/harbour")
                .then()
                .statusCode(415);
        given().head("/v1/organizations/harbour").then().statusCode(401);
        given().get("/v1/harbour").then().statusCode(404);
        given().body("x".repeat(TOO_LARGE)).put("/v1/harbour").then().statusCode(413);
        Scenery.as(Principal.STRANGER)
                .get("/v1/organizations/%s".formatted(Place.nowhere().organization()))
                .then()
                .statusCode(404);
        Awaitility.await()
                .untilAsserted(() -> assertThat(counts().map(count -> count.group(1) + " " + count.group(2)))
                        .contains(
                                "OPTIONS /other",
                                "DELETE /other",
                                "PATCH /other",
                                "PUT /other",
                                "HEAD /v1/organizations/{organization_id}",
                                "GET /v1/organizations/{organization_id}"));
        assertThat(counts().map(count -> count.group(2)))
                .filteredOn(address -> !SUMMARIES.contains(address))
                .isSubsetOf(documented());
    }

    private Stream<MatchResult> counts() {
        return COUNTED.matcher(given().get(metrics).asString()).results();
    }

    private static Set<String> documented() {
        return Document.endpoints().stream().map(Endpoint::path).collect(Collectors.toSet());
    }
}
