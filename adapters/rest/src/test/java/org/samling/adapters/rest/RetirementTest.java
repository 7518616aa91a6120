package org.samling.adapters.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RetirementTest.WithTheBoats.class)
@DisplayName("An operation that will go")
class RetirementTest extends RestTest {

    private static final String BOATS = "/v1/me/boats/";

    public static final class WithTheBoats implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("mp.openapi.scan.exclude.classes", NapsResource.class.getName());
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Tokens.class));
        }
    }

    @Test
    @DisplayName("says so on its answers")
    void saysSoOnItsAnswers() {
        announces(as(PEER_MENTOR).get(BOATS + "fram"), 200, "fram");
    }

    @Test
    @DisplayName("says so on its refusals")
    void saysSoOnItsRefusals() {
        announces(as(PEER_MENTOR).get(BOATS + "none"), 404, "none");
        announces(as(PEER_MENTOR).get(BOATS + "fram?colour=red"), 400, "fram");
        announces(anonymous().get(BOATS + "fram"), 401, "fram");
    }

    @Test
    @DisplayName("says what to use instead, whatever the id looks like")
    void saysWhatToUseInsteadWhateverTheIdLooksLike() {
        announces(
                as(PEER_MENTOR).urlEncodingEnabled(false).get(BOATS + "a%3E%0Ab%2F%7Bx%7D"), 200, "a%3E%0Ab%2F%7Bx%7D");
    }

    @Test
    @DisplayName("is alone in that")
    void isAloneInThat() {
        var answer = as(PEER_MENTOR).get("/v1/me");
        assertThat(answer.headers().asList()).extracting("name").doesNotContain("Deprecation", "Sunset", "Link");
    }

    @Test
    @DisplayName("is deprecated in the document, which tells of it on each of its answers")
    void isDeprecatedInTheDocument() throws IOException {
        var document = new YAMLMapper()
                .readTree(
                        given().get("/openapi").then().statusCode(200).extract().asString());
        var operation = document.at("/paths/~1v1~1me~1boats~1{boat_id}/get");
        assertThat(operation.path("deprecated").asBoolean()).isTrue();
        assertThat(operation.path("description").asText())
                .isEqualTo("Deprecated since 2027-01-01; from 2028-01-01 on it may be gone."
                        + " Use /v1/me/ships/{boat_id} instead. What it is called.");
        assertThat(operation.path("x-sunset").asText()).isEqualTo("2028-01-01");
        assertThat(operation.path("responses"))
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.path("headers").fieldNames())
                        .toIterable()
                        .contains("Deprecation", "Sunset", "Link"));
        assertThat(document.findParents("deprecated")).singleElement().isEqualTo(operation);
    }

    private static void announces(Response answer, int status, String id) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.header("Deprecation")).isEqualTo("@1798761600");
        assertThat(answer.header("Sunset")).isEqualTo("Sat, 01 Jan 2028 00:00:00 GMT");
        assertThat(answer.headers().getValues("Link"))
                .containsExactly(
                        "</openapi>; rel=\"deprecation\"",
                        "</v1/me/ships/%s>; rel=\"successor-version\"".formatted(id));
    }
}
