package org.samling.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.samling.adapters.rest.problem.Texts;
import org.samling.domain.shared.Role;

@QuarkusTest
class ProblemTest extends RestTest {

    private static final String MEMBERS = "/v1/organizations/{organization_id}/members";

    @Test
    void everythingThatIsWrongIsToldAtOnceWithPointers() {
        asAdmin()
                .contentType(ContentType.JSON)
                .body("{\"email\": \"not-an-address\", \"display_name\": \" \"}")
                .post(MEMBERS)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("validation_failed"))
                .body("errors.code", hasItem("subject_required_non_empty"))
                .body("errors.pointer", hasItem("/subject"))
                .body("errors.code", hasItem("display_name_required_non_empty"))
                .body("errors.code", hasItem("valid_email"))
                .body("errors.code", hasItem("role_required"))
                .body("errors.size()", equalTo(4));
    }

    @Test
    void everyFieldThatCannotBeReadIsToldAtOnceInWireNames() {
        asAdmin()
                .contentType(ContentType.JSON)
                .body("{\"subject\": 7, \"displayName\": \"x\", \"role\": \"boss\", \"email\": true}")
                .post(MEMBERS)
                .then()
                .statusCode(400)
                .body("code", equalTo("unreadable_fields"))
                .body("errors.find { it.pointer == '/subject' }.code", equalTo("wrong_type"))
                .body("errors.find { it.pointer == '/displayName' }.detail", containsString("display_name"))
                .body(
                        "errors.find { it.pointer == '/role' }.detail",
                        containsString("contact, peer_mentor, coordinator, org_admin"))
                .body("errors.find { it.pointer == '/email' }.code", equalTo("wrong_type"));
    }

    @Test
    void pointersReachIntoNestedObjects() {
        as(World.PLATFORM_ADMIN)
                .contentType(ContentType.JSON)
                .body("{\"name\": \"x\", \"first_org_admin\": {\"subject\": \"\"}}")
                .post("/v1/organizations")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/first_org_admin/subject"))
                .body("errors.pointer", hasItem("/first_org_admin/display_name"));
    }

    @Test
    void theTypeIsThePageThatExplainsTheProblem() {
        String type = anonymous().get("/v1/me").then().extract().path("type");
        anonymous()
                .get(type)
                .then()
                .statusCode(200)
                .contentType(ContentType.HTML)
                .body(containsString("Authorization: Bearer"));
        anonymous().get("/problems").then().statusCode(200).body(containsString("last_org_admin_remains"));
        anonymous().get("/problems/no_such_problem").then().statusCode(404);
    }

    @Test
    void aPageTellsTheStatusAnExampleAndWhichOperationsNameTheRule() {
        anonymous()
                .get("/problems/unique_participant_per_event")
                .then()
                .statusCode(200)
                .body(containsString("409"))
                .body(containsString("signed up already, as registered"))
                .body(containsString("signUpForEvent"));
    }

    @Test
    void everyCodeHasAPageOnWhichNoFactIsMissing() {
        assertThat(Texts.codes())
                .isNotEmpty()
                .allSatisfy(code -> anonymous()
                        .get("/problems/" + code)
                        .then()
                        .statusCode(200)
                        .body(not(matchesPattern("(?s).*<p>[^<]*\\{[a-z_]+\\}.*"))));
    }

    @Test
    void titlesAndDetailsFollowTheLanguageAndCodesDoNot() {
        for (var language : new String[] {"nb", "nn", "no", "nb-NO,en;q=0.5"}) {
            anonymous()
                    .header("Accept-Language", language)
                    .get("/v1/me")
                    .then()
                    .body("code", equalTo("token_missing"))
                    .body("title", equalTo("Ingen token"));
        }
        anonymous().header("Accept-Language", "fi, ;;;").get("/v1/me").then().body("title", equalTo("No token"));
        anonymous()
                .header("Accept-Language", "nn")
                .get("/v1/me")
                .then()
                .header("Content-Language", "nn")
                .body("detail", containsString("frå"));
    }

    @Test
    void aTraceIdIsTakenOverOrMadeAndTold() {
        var id = "4bf92f3577b34da6a3ce929d0e0e4736";
        anonymous()
                .header("traceparent", "00-" + id + "-00f067aa0ba902b7-01")
                .get("/v1/me")
                .then()
                .header("Trace-Id", equalTo(id))
                .body("trace_id", equalTo(id));
        anonymous()
                .header("traceparent", "00-" + "0".repeat(32) + "-00f067aa0ba902b7-01")
                .get("/v1/me")
                .then()
                .body("trace_id", matchesPattern("(?!0{32})[0-9a-f]{32}"));
    }

    @Test
    void whatTheFrameworkRefusesIsAProblemToo() {
        anonymous()
                .get("/v1/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("no_route"));
        anonymous().get("/nowhere").then().statusCode(404).body("code", equalTo("no_route"));
        as(World.admin())
                .put("/v1/me")
                .then()
                .statusCode(405)
                .header("Allow", containsString("GET"))
                .body("code", equalTo("method_not_allowed"));
        as(World.admin())
                .accept("text/csv")
                .get("/v1/me")
                .then()
                .statusCode(406)
                .body("code", equalTo("not_acceptable"));
        asAdmin()
                .contentType("text/plain")
                .body("{}")
                .post(MEMBERS)
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported_media_type"));
        asAdmin()
                .contentType(ContentType.JSON)
                .body("{\"subject\": \"" + "x".repeat(300_000) + "\"}")
                .post(MEMBERS)
                .then()
                .statusCode(413)
                .body("code", equalTo("body_too_large"));
    }

    @Test
    void aWrongMethodIsToldApartFromAWrongAddressEverywhere() {
        for (var path : new String[] {MEMBERS, "/v1/organizations/{organization_id}/modules/mentor-program"}) {
            asAdmin()
                    .put(path)
                    .then()
                    .statusCode(405)
                    .header("Allow", containsString(path.equals(MEMBERS) ? "GET" : "PATCH"));
        }
    }

    @Test
    void whatIsTooLongBeforeItIsRoutedIsAProblemToo() {
        anonymous().get("/v1/" + "a".repeat(5000)).then().statusCode(414).body("code", equalTo("uri_too_long"));
        anonymous()
                .header("X", "a".repeat(17_000))
                .get("/v1/me")
                .then()
                .statusCode(431)
                .body("code", equalTo("headers_too_large"));
    }

    @Test
    void anAddressTellsItsMethods() {
        anonymous()
                .options("/v1/organizations/{organization_id}", world.home().value())
                .then()
                .statusCode(204)
                .header("Allow", equalTo("GET, HEAD, OPTIONS, PATCH"));
        anonymous().options("/v1/nowhere").then().statusCode(404);
    }

    @Test
    void aBodyThatDoesNotAnnounceItsLengthIsLimitedTheSame() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address() + "/v1/organizations/" + world.home() + "/members"))
                .header("Authorization", "Bearer " + Tokens.of(World.admin()))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[300_000])))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("body_too_large");
        }
    }

    @Test
    void whatIsRefusedBeforeItIsReadIsWellFormedInHttp2Too() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address() + "/v1/" + "a".repeat(5000)))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(answer.statusCode()).isEqualTo(414);
        }
    }

    @Test
    void anOutageIsTemporaryAndADefectBetraysNothing() {
        as(World.WITH_STORAGE_AWAY)
                .get("/v1/organizations/{id}", world.home().value())
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("2"))
                .body("code", equalTo("temporarily_unavailable"));
        var defect = as(World.WITH_A_DEFECT)
                .get("/v1/organizations/{id}", world.home().value());
        assertThat(defect.statusCode()).isEqualTo(500);
        assertThat(defect.asString()).doesNotContain("select", "secret", "org.samling", "Exception", "java");
    }

    @Test
    void aConflictSaysWhatIsPossibleInstead() {
        var id = World.organization(world.ports(), "Ny").value();
        as(World.PLATFORM_ADMIN)
                .post("/v1/organizations/{id}/reactivate", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("valid_organization_transition"))
                .body("detail", containsString("deactivate"))
                .body("allowed_actions", hasItem("deactivate"))
                .body("allowed_actions", not(hasItem("reactivate")));
    }

    @Test
    void aRefusalOfTheGateNamesTheRoleThatItTakes() {
        as(World.subjectOf(Role.PEER_MENTOR))
                .get("/v1/organizations/{id}/audit-log", world.home().value())
                .then()
                .statusCode(403)
                .body("detail", containsString("org_admin"));
    }
}
