package org.samling.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.domain.event.Metadata;

/** What an organisation keeps with its events for purposes of its own comes back as it went in. */
@QuarkusTest
class EventMetadataTest extends EventScene {

    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** The body is the first object, the event the second, and metadata goes on from there. */
    private static final int DEEPEST = 32 - 1;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"b\":1,\"a\":2,\"B\":3,\"\":4}",
                "{\"z\":null,\"y\":{\"x\":null},\"w\":[null,{\"v\":null},[]],\"u\":{}}",
                "{\"price\":1.10,\"zero\":0.00,\"whole\":7,\"large\":123456789012345678901234567890.5}",
                "{\"larger\":123456789012345678901234567890,\"negative\":-9223372036854775809}",
                "{\"emoji\":\"👩🏽‍🦽🧑‍🤝‍🧑\",\"🗝\":\"ключ\",\"ligature\":\"ﷺ\",\"mark\":\"\uFEFF\"}",
                "{\"quote\":\"\\\"\\\\/\",\"lines\":\"a\\nb\\tc\\u0001\",\"html\":\"<b>&amp;</b>\"}",
                "{\"separators\":\"\u2028\u2029\"}",
                "{\"yes\":true,\"no\":false,\"deleted_at\":\"2027-02-30\",\"$ref\":\"#\",\"__proto__\":{}}",
                "{\"a~b/c\":{\"d.e\":[[[1]],2]}}"
            })
    void itComesBackAsItWentIn(String metadata) {
        var created = created(metadata).then().statusCode(201).extract().jsonPath();
        event = created.getString("id");
        assertThat(kept()).isEqualTo(metadata);
        assertThat(home(COORDINATOR)
                        .queryParam("from", created.getString("start_at"))
                        .get(EVENTS)
                        .asString())
                .contains("\"metadata\":" + metadata);
        patch(COORDINATOR, "{\"title\":\"Høsttreff\"}").then().statusCode(200);
        assertThat(kept()).isEqualTo(metadata);
        patch(COORDINATOR, "{\"metadata\":{}}").then().statusCode(200);
        assertThat(kept()).isEqualTo(metadata);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e400", "1E5", "1.0e2", "0.0000001", "1e-400", "1e999999999", "-0.0"})
    void aNumberOfAnySizeStaysTheSameNumber(String number) throws IOException {
        var written = "{\"n\":" + number + "}";
        event = created(written).then().statusCode(201).extract().path("id");
        assertThat(EXACT.readTree(kept())).isEqualTo(EXACT.readTree(written));
        patch(COORDINATOR, "{\"metadata\":{\"m\":1}}").then().statusCode(200);
        assertThat(EXACT.readTree(kept()).get("n"))
                .isEqualTo(EXACT.readTree(written).get("n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{}]", "\"{}\"", "7", "true", "\"\""})
    void whatIsNoObjectIsRefused(String noObject) {
        for (var answer : answers(noObject)) {
            answer.then()
                    .statusCode(400)
                    .body("errors.code", contains("wrong_type"))
                    .body("errors.pointer", contains("/metadata"))
                    .body("errors[0].detail", containsString("object"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":\"\\u0000\"}",
                "{\"\\u0000\":1}",
                "{\"a\":{\"b\":[1,[\"c\\u0000\"]]}}",
                "{\"a\":[{\"b\\u0000\":1}]}",
                "{\"a\":\"\\ud800\"}",
                "{\"\\udc00\":1}",
                "{\"a\":\"\\udc00\\ud800\"}"
            })
    void textsThatCannotBeKeptAreRefusedWhereverTheyAre(String unsafe) {
        for (var answer : answers(unsafe)) {
            answer.then()
                    .statusCode(400)
                    .body("errors.code", contains("unsafe_text"))
                    .body("errors.pointer", contains("/metadata"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"a\":2}",
                "{\"a\":{\"b\":1,\"b\":1}}",
                "{\"a\":[{\"\\u0062\":1,\"b\":2}]}",
                "{\"a\":NaN}",
                "{\"a\":01}",
                "{\"a\":1.}",
                "{\"a\":.5}",
                "{\"a\":+1}",
                "{\"a\":1e99999999999}",
                "{\"a\":0x10}",
                "{\"a\":1,}",
                "{a:1}"
            })
    void whatIsNoJsonOrSaysSomethingTwiceIsRefused(String malformed) {
        for (var answer : answers(malformed)) {
            answer.then().statusCode(400).body("code", equalTo("malformed_json"));
        }
    }

    @Test
    void numbersHaveAnEnd() {
        created("{\"n\":" + "9".repeat(65) + "}").then().statusCode(400).body("code", equalTo("malformed_json"));
        created("{\"n\":" + "9".repeat(64) + "}").then().statusCode(201);
    }

    @Test
    void sixteenKibibytesAreKeptAndNotOneByteMore() {
        var frame = "{\"é\":\"\"}".getBytes(StandardCharsets.UTF_8).length;
        var largest = "{\"é\":\"" + "x".repeat(Metadata.LARGEST_BYTES - frame) + "\"}";
        event = created(largest).then().statusCode(201).extract().path("id");
        assertThat(kept()).isEqualTo(largest);
        for (var answer : answers(largest.replace("\"}", "x\"}"))) {
            answer.then()
                    .statusCode(422)
                    .body("errors.code", contains("metadata_too_large"))
                    .body("errors.pointer", contains("/metadata"))
                    .body("errors[0].detail", containsString("16384"));
        }
        patch(COORDINATOR, "{\"metadata\":{\"a\":1}}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("metadata_too_large"));
        patch(COORDINATOR, "{\"metadata\":{\"é\":null,\"a\":1}}").then().statusCode(200);
        assertThat(kept()).isEqualTo("{\"a\":1}");
    }

    @Test
    void itIsNestedAsDeepAsABodyMayBeAndThatKeepsNobodyBusy() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            var deepest = nested(DEEPEST);
            event = created(deepest).then().statusCode(201).extract().path("id");
            assertThat(kept()).isEqualTo(deepest);
            patch(COORDINATOR, "{\"metadata\":" + deepest.replace("1", "2") + "}")
                    .then()
                    .statusCode(200);
            assertThat(kept()).isEqualTo(deepest.replace("1", "2"));
            for (var answer : answers(nested(DEEPEST + 1))) {
                answer.then().statusCode(400).body("code", equalTo("malformed_json"));
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":\"b\"} | {\"a\":\"c\"} | {\"a\":\"c\"}",
                "{\"a\":\"b\"} | {\"b\":\"c\"} | {\"a\":\"b\",\"b\":\"c\"}",
                "{\"a\":\"b\"} | {\"a\":null} | {}",
                "{\"a\":\"b\",\"b\":\"c\"} | {\"a\":null} | {\"b\":\"c\"}",
                "{\"a\":[\"b\"]} | {\"a\":\"c\"} | {\"a\":\"c\"}",
                "{\"a\":\"c\"} | {\"a\":[\"b\"]} | {\"a\":[\"b\"]}",
                "{\"a\":{\"b\":\"c\"}} | {\"a\":{\"b\":\"d\",\"c\":null}} | {\"a\":{\"b\":\"d\"}}",
                "{\"a\":[{\"b\":\"c\"}]} | {\"a\":[1]} | {\"a\":[1]}",
                "{\"a\":[1,2]} | {\"a\":[null,{\"b\":null}]} | {\"a\":[null,{\"b\":null}]}",
                "{\"a\":{\"b\":1}} | {\"a\":7} | {\"a\":7}",
                "{\"e\":null} | {\"a\":1} | {\"e\":null,\"a\":1}",
                "{\"a\":\"foo\"} | {\"b\":{\"c\":null}} | {\"a\":\"foo\",\"b\":{}}",
                "{} | {\"a\":{\"bb\":{\"ccc\":null}}} | {\"a\":{\"bb\":{}}}",
                "{\"c\":3,\"b\":2,\"a\":1} | {\"b\":20} | {\"c\":3,\"b\":20,\"a\":1}",
                "{\"a\":1} | {\"b\":1.10} | {\"a\":1,\"b\":1.10}",
                "{\"a\":1.10} | {\"b\":{\"c\":2.50}} | {\"a\":1.10,\"b\":{\"c\":2.50}}"
            })
    void aChangeGoesIntoWhatIsThereAsMergePatchesDo(String original, String patch, String result) {
        event = created(original).then().statusCode(201).extract().path("id");
        patch(COORDINATOR, "{\"metadata\":" + patch + "}").then().statusCode(200);
        assertThat(kept()).isEqualTo(result);
    }

    @Test
    void aChangeMakesMetadataWhereThereWasNoneAndNullClearsIt() {
        patch(COORDINATOR, "{\"metadata\":{\"a\":{\"b\":null},\"c\":null}}")
                .then()
                .statusCode(200);
        assertThat(kept()).isEqualTo("{\"a\":{}}");
        patch(COORDINATOR, "{\"metadata\":null}").then().statusCode(200).body("metadata", nullValue());
        at(COORDINATOR).get(EVENT).then().body("metadata", nullValue());
    }

    @Test
    void aChangeThatLeavesItAsItWasIsNone() {
        event = created("{\"a\":1.10,\"b\":{\"c\":[1]}}").path("id");
        var seen = at(COORDINATOR).get(EVENT).header("ETag");
        patch(COORDINATOR, "{\"metadata\":{\"b\":{\"c\":[1]},\"d\":null,\"a\":1.10}}")
                .then()
                .statusCode(200)
                .header("ETag", equalTo(seen));
    }

    @Test
    void aCopyHasTheSame() {
        var metadata = "{\"b\":1.10,\"a\":[null]}";
        event = created(metadata).path("id");
        assertThat(act(COORDINATOR, "duplicate").asString()).contains("\"metadata\":" + metadata);
    }

    private Response created(String metadata) {
        return planned(
                COORDINATOR,
                "{\"title\":\"Treff\",\"event_type\":\"other\",\"visibility\":\"organization\",\"metadata\":" + metadata
                        + ",\"start_at\":\"2027-06-12T12:00:00Z\",\"end_at\":\"2027-06-12T14:00:00Z\"}");
    }

    /** What is answered to it in a new event and in a change of one. */
    private Response[] answers(String metadata) {
        return new Response[] {created(metadata), patch(COORDINATOR, "{\"metadata\":" + metadata + "}")};
    }

    /** The text that stands in the answer, for a tree would forget how it was written. */
    private String kept() {
        var answer = at(COORDINATOR).get(EVENT).asString();
        var from = answer.indexOf("\"metadata\":") + "\"metadata\":".length();
        return answer.substring(from, answer.indexOf(",\"created_by\":", from));
    }

    private static String nested(int depth) {
        return "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    }
}
