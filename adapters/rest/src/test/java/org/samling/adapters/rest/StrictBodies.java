package org.samling.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody should send, to every operation of a test that takes a body: the test says which, as {@code operations}. */
interface StrictBodies {

    /** A request of somebody who may do all of it. */
    RequestSpecification asSomebodyWhoMay();

    /** Sends the request to where the operation is. */
    Response sent(BodyOperation operation, RequestSpecification request);

    /** All that a refused request leaves as it was. */
    String everything();

    default Response send(BodyOperation operation, String body) {
        return sent(
                operation,
                asSomebodyWhoMay().contentType(operation.type()).body(body.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("operations")
    default void everyFieldIsReadStrictlyAndARefusalChangesNothing(BodyOperation operation) {
        var before = everything();
        var softly = new SoftAssertions();
        operation
                .fields()
                .forEach((field, sort) -> sort.wrong()
                        .forEach(wrong -> softly.assertThat(told(send(operation, operation.with(field, wrong.json()))))
                                .as("%s %s %s", operation, field, abbreviated(wrong.json()))
                                .isEqualTo(
                                        wrong.status() + " [" + wrong.code() + "] [/" + field + wrong.below() + "]")));
        softly.assertAll();
        assertThat(everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("operations")
    default void whatIsNoObjectIsRefused(BodyOperation operation) {
        var before = everything();
        var deep = operation.with("deep", "[".repeat(40) + "]".repeat(40));
        var twice = "{\"a\":1,\"a\":2}";
        for (var body : List.of(
                " ", "null", "[]", "[{}]", "7", "\"text\"", "{", "{} {}", "{'a':1}", "{\"a\":NaN}", deep, twice)) {
            send(operation, body)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo(body.isBlank() ? "body_missing" : "malformed_json"));
        }
        var broken = "{\"reason\":\"?\"}".getBytes(StandardCharsets.ISO_8859_1);
        broken[11] = (byte) 0xC3;
        sent(operation, asSomebodyWhoMay().contentType(operation.type()).body(broken))
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed_json"));
        assertThat(everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("operations")
    default void anUnknownFieldIsRefusedAndTheKnownOnesAreListed(BodyOperation operation) {
        send(operation, operation.with("surplus", "1"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown_field"))
                .body("errors.pointer", contains("/surplus"))
                .body(
                        "errors[0].detail",
                        containsString(Collections.min(operation.fields().keySet())));
        send(operation, operation.with("a~b/c", "1"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/a~0b~1c"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    default void anotherContentTypeIsRefused(BodyOperation operation) {
        var other = operation.type().equals(RestTest.PATCH) ? ContentType.JSON.toString() : RestTest.PATCH;
        for (var type : List.of("text/plain", "application/xml", "x/y", "*/*", "application/*", other)) {
            sent(operation, asSomebodyWhoMay().contentType(type).body("{}".getBytes(StandardCharsets.UTF_8)))
                    .then()
                    .statusCode(415)
                    .body("code", equalTo("unsupported_media_type"));
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    default void anUnknownParameterIsRefused(BodyOperation operation) {
        var before = everything();
        for (var parameter : List.of("dry-run", "dryRun", "limit")) {
            sent(
                            operation,
                            asSomebodyWhoMay()
                                    .contentType(operation.type())
                                    .queryParam(parameter, "1")
                                    .body(operation.body()))
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("unknown_parameter"))
                    .body("errors.pointer", contains(parameter));
        }
        assertThat(everything()).isEqualTo(before);
    }

    private static String told(Response answer) {
        var errors = answer.jsonPath();
        return answer.statusCode() + " " + errors.getList("errors.code") + " " + errors.getList("errors.pointer");
    }

    private static String abbreviated(String json) {
        return json.length() > 60 ? json.substring(0, 60) + "…" : json;
    }
}
