package org.samling.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BadInputTest extends RestTest {

    private static final String MEMBERS = "/v1/organizations/{organization_id}/members";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "7",
                "\"text\"",
                "{",
                "{\"subject\":}",
                "{} {}",
                "{} trailing",
                "{\"subject\":\"a\",\"subject\":\"b\"}",
                "{\"subject\":\"\\ud800\",\"display_name\":\"x\",\"role\":\"contact\"}",
                "{\"subject\":\"a\\u0000b\",\"display_name\":\"x\",\"role\":\"contact\"}",
                "{\"subject\":1e999999999,\"display_name\":\"x\",\"role\":\"contact\"}",
                "{\"subject\":\"x\",\"display_name\":[],\"role\":\"contact\"}",
                "{\"subject\":\"x\",\"display_name\":{},\"role\":\"contact\"}",
                "{\"subject\":\"x\",\"display_name\":\"x\",\"role\":0}",
                "{\"subject\":\"x\",\"display_name\":\"x\",\"role\":\"\"}",
                "{\"subject\":\"x\",\"display_name\":\"x\",\"role\":\"CONTACT\"}",
                "{\"subject\":\"x\",\"display_name\":\"x\",\"role\":\"contact\",\"unknown\":1}"
            })
    void aBodyThatCannotBeReadIsRefusedAndChangesNothing(String body) {
        var before = everythingAtHome();
        asAdmin().contentType(ContentType.JSON).body(body).post(MEMBERS).then().statusCode(400);
        assertThat(everythingAtHome()).isEqualTo(before);
    }

    @Test
    void deepNestingIsRefused() {
        asAdmin()
                .contentType(ContentType.JSON)
                .body("{\"subject\":".repeat(40) + "1" + "}".repeat(40))
                .post(MEMBERS)
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed_json"));
    }

    @Test
    void brokenUtf8IsRefused() {
        var bytes = "{\"subject\":\"a\"}".getBytes(StandardCharsets.UTF_8);
        bytes[12] = (byte) 0xC3;
        asAdmin().contentType(ContentType.JSON).body(bytes).post(MEMBERS).then().statusCode(400);
    }

    @Test
    void aTextAtItsLimitIsTakenAndOneCharacterMoreIsNot() {
        asAdmin()
                .contentType(ContentType.JSON)
                .body("{\"subject\":\"at-limit\",\"display_name\":\"%s\",\"role\":\"contact\"}"
                        .formatted("😀".repeat(200)))
                .post(MEMBERS)
                .then()
                .statusCode(201);
        asAdmin()
                .contentType(ContentType.JSON)
                .body("{\"subject\":\"s\",\"display_name\":\"%s\",\"role\":\"contact\"}".formatted("😀".repeat(201)))
                .post(MEMBERS)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("text_too_long"));
    }

    @ParameterizedTest
    @CsvSource({
        "limit,0,out_of_range",
        "limit,201,out_of_range",
        "limit,x,wrong_type",
        "limit,1.5,wrong_type",
        "role,boss,unknown_value",
        "rolle,contact,unknown_parameter",
        "cursor,'',empty_parameter",
        "role,'',empty_parameter"
    })
    void aQueryParameterThatCannotBeReadIsRefusedByName(String name, String value, String code) {
        asAdmin()
                .queryParam(name, value)
                .get(MEMBERS)
                .then()
                .statusCode(400)
                .body("errors.code", hasItem(code))
                .body("errors.pointer", hasItem(name));
    }

    @ParameterizedTest
    @CsvSource({
        "actor_user_id,7",
        "action,member.add",
        "thing_type,thing",
        "thing_id,x",
        "from,yesterday",
        "from,2027-03-28T10:00:00",
        "to,2027-02-30T10:00:00Z",
        "to,+300000-01-01T00:00:00Z"
    })
    void filtersOfTheAuditLogAreReadStrictly(String name, String value) {
        asAdmin()
                .queryParam(name, value)
                .get("/v1/organizations/{organization_id}/audit-log")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(name));
    }

    @Test
    void aRepeatedParameterIsRefused() {
        asAdmin()
                .queryParam("limit", 1, 2)
                .get(MEMBERS)
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("repeated_parameter"));
    }

    @Test
    void noHeaderKeepsTheServiceBusy() {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            anonymous()
                    .header("Accept-Language", "a-".repeat(7_000) + "b")
                    .get("/v1/me")
                    .then()
                    .statusCode(401);
            asAdmin()
                    .header("If-Match", "\"\",".repeat(3_000))
                    .delete(MEMBERS + "/" + UUID.randomUUID())
                    .then()
                    .statusCode(404);
            asAdmin()
                    .contentType(ContentType.JSON)
                    .body("{\"email\": \"a@" + ".".repeat(60_000) + "@\"}")
                    .post(MEMBERS)
                    .then()
                    .statusCode(422);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", " \u2003 ", "\u0007"})
    void aNameThatNobodyCanSeeIsNone(String name) {
        asAdmin()
                .contentType(ContentType.JSON)
                .body(Map.of("subject", "s", "display_name", name, "role", "contact"))
                .post(MEMBERS)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("display_name_required_non_empty"));
    }

    @Test
    void aSubjectWithSpaceAroundItWouldNeverBeRecognised() {
        asAdmin()
                .contentType(ContentType.JSON)
                .body(Map.of("subject", " kari ", "display_name", "Kari", "role", "contact"))
                .post(MEMBERS)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("subject_without_outer_space"));
    }
}
