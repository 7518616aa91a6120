package org.samling.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.domain.shared.Role;

/** What nobody should send, to every operation on workshops that takes a body. */
@QuarkusTest
class WorkshopBadInputTest extends WorkshopScene {

    private static final ObjectMapper JSON = new ObjectMapper();

    private String note = "";
    private String todo = "";

    @BeforeEach
    void somethingInTheWorkshop() {
        scheduled(Map.of());
        signedUp(peerMentor);
        note = post(COORDINATOR, NOTES, Map.of("text", "Hei")).path("id");
        todo = post(COORDINATOR, TODOS, Map.of("title", "Kaffe")).path("id");
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldIsReadStrictlyAndARefusalChangesNothing(Operation operation) {
        var before = everythingAtTheWorkshop();
        var softly = new SoftAssertions();
        operation.fields.forEach((field, sort) -> sort.wrong().forEach(wrong -> {
            var answer = send(operation, operation.with(field, wrong.json()));
            softly.assertThat(told(answer))
                    .as("%s %s %s", operation, field, abbreviated(wrong.json()))
                    .isEqualTo(wrong.status() + " [" + wrong.code() + "] [/" + field + wrong.below() + "]");
        }));
        softly.assertAll();
        assertThat(everythingAtTheWorkshop()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoObjectIsRefused(Operation operation) {
        var before = everythingAtTheWorkshop();
        var deep = "{\"" + operation.fields.keySet().iterator().next() + "\":" + "[".repeat(40) + "]".repeat(40) + "}";
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
        sent(operation, as(COORDINATOR).contentType(operation.type).body(broken))
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed_json"));
        assertThat(everythingAtTheWorkshop()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownFieldIsRefusedAndTheKnownOnesAreListed(Operation operation) {
        send(operation, operation.with("surplus", "1"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown_field"))
                .body("errors.pointer", contains("/surplus"))
                .body(
                        "errors[0].detail",
                        containsString(operation.fields.keySet().stream()
                                .sorted()
                                .findFirst()
                                .orElseThrow()));
        send(operation, operation.with("a~b/c", "1"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/a~0b~1c"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CANCEL", "CANCEL_REGISTRATION"})
    void nothingButCancellingGoesThroughWithoutABody(Operation operation) {
        send(operation, "").then().statusCode(400).body("code", equalTo("body_missing"));
    }

    @ParameterizedTest
    @EnumSource
    void anotherContentTypeIsRefused(Operation operation) {
        for (var type : List.of("text/plain", "application/xml", "x/y")) {
            sent(operation, as(COORDINATOR).contentType(type).body("{}".getBytes(StandardCharsets.UTF_8)))
                    .then()
                    .statusCode(415);
        }
        var other = operation.type.equals(PATCH) ? ContentType.JSON.toString() : PATCH;
        sent(operation, as(COORDINATOR).contentType(other).body("{}".getBytes(StandardCharsets.UTF_8)))
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported_media_type"));
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownParameterIsRefused(Operation operation) {
        var before = everythingAtTheWorkshop();
        for (var parameter : List.of("dry-run", "dryRun", "limit")) {
            sent(
                            operation,
                            as(COORDINATOR)
                                    .contentType(operation.type)
                                    .queryParam(parameter, "1")
                                    .body(operation.body))
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("unknown_parameter"))
                    .body("errors.pointer", contains(parameter));
        }
        assertThat(everythingAtTheWorkshop()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(names = {"CHANGE", "CANCEL", "REGISTER_MANY", "CANCEL_REGISTRATION"})
    void aRehearsalIsAskedForByTrueAlone(Operation operation) {
        var before = everythingAtTheWorkshop();
        for (var value : List.of("yes", "1", "TRUE", "true ", "null", "")) {
            sent(
                            operation,
                            as(COORDINATOR)
                                    .contentType(operation.type)
                                    .queryParam("dry_run", value)
                                    .body(operation.body))
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains(value.isEmpty() ? "empty_parameter" : "wrong_type"))
                    .body("errors.pointer", contains("dry_run"));
        }
        assertThat(everythingAtTheWorkshop()).isEqualTo(before);
    }

    @Test
    void everythingThatCannotBeReadIsToldAtOnce() {
        send(
                        Operation.CREATE,
                        "{\"title\":7,\"workshop_type\":\"party\",\"facilitator_id\":\"x\",\"scheduled_start_at\":\"now\","
                                + "\"is_virtual\":\"yes\",\"max_participants\":1e3,\"surplus\":null}")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/title",
                                "/workshop_type",
                                "/facilitator_id",
                                "/scheduled_start_at",
                                "/is_virtual",
                                "/max_participants",
                                "/surplus"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CREATE | workshop_type | activity_group, career, conversation_group, group_mentoring, information, other, peer_mentor_course",
                "CHANGE | workshop_type | activity_group, career, conversation_group, group_mentoring, information, other, peer_mentor_course",
                "REGISTER | role_in_workshop | participant, facilitator",
                "REGISTER | when_full | waitlist, reject",
                "REGISTER_MANY | when_full | waitlist, reject",
                "CHANGE_REGISTRATION | role_in_workshop | participant, facilitator"
            })
    void ofAnUnknownValueTheAllowedOnesAreTold(Operation operation, String field, String allowed) {
        var answer = send(operation, operation.with(field, "\"party\""));
        answer.then().statusCode(400).body("errors.code", contains("unknown_value"));
        assertThat(answer.<String>path("errors[0].detail")).contains(allowed.split(", ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "CHANGE, title, title_required_non_empty",
        "CHANGE, workshop_type, required",
        "CHANGE, facilitator_id, required",
        "CHANGE, scheduled_start_at, required",
        "CHANGE, time_zone, valid_time_zone",
        "CHANGE, is_virtual, required",
        "CHANGE_REGISTRATION, role_in_workshop, role_in_workshop_required",
        "CHANGE_NOTE, text, note_text_required",
        "CHANGE_TODO, title, title_required",
        "CHANGE_TODO, sort_order, required",
        "CREATE, title, title_required_non_empty",
        "CREATE, scheduled_start_at, required",
        "DUPLICATE, scheduled_start_at, required",
        "ADD_NOTE, text, note_text_required",
        "ADD_TODO, title, title_required",
        "REORDER, todo_ids, required",
        "ATTENDANCE_OF_MANY, attendance, required"
    })
    void whatMustBeThereCannotBeCleared(Operation operation, String field, String code) {
        var before = everythingAtTheWorkshop();
        send(operation, operation.with(field, "null"))
                .then()
                .statusCode(422)
                .body("errors.code", contains(code))
                .body("errors.pointer", contains("/" + field));
        assertThat(everythingAtTheWorkshop()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"attendance\":[null]}', 422, /attendance/0",
        "'{\"attendance\":[{\"user_id\":null,\"attended\":null}]}', 422, /attendance/0/user_id",
        "'{\"attendance\":[[]]}', 400, /attendance/0",
        "'{\"attendance\":[7]}', 400, /attendance/0",
        "'{\"attendance\":[{\"user_id\":{},\"attended\":true}]}', 400, /attendance/0/user_id",
        "'{\"attendance\":[{\"attended\":1}]}', 400, /attendance/0/attended",
        "'{\"attendance\":[{\"day\":2147483648}]}', 400, /attendance/0/day",
        "'{\"attendance\":[{\"day\":\"1\"}]}', 400, /attendance/0/day",
        "'{\"attendance\":[{\"days\":1}]}', 400, /attendance/0/days",
        "'{\"attendance\":{}}', 400, /attendance",
        "'{\"attendance\":\"all\"}', 400, /attendance"
    })
    void whatLiesDeeperIsPointedAtToo(String body, int status, String pointer) {
        send(Operation.ATTENDANCE_OF_MANY, body).then().statusCode(status).body("errors.pointer", contains(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "MDE5MGEwMDAtMDAwMC03MDAw", "1-1-1-1-1", "%00", "%F0%9F", "..%2f"})
    void whatCannotBeAnIdNamesNothing(String id) {
        for (var path : List.of(
                WORKSHOPS + "/" + id,
                WORKSHOP + "/participants/" + id,
                NOTES + "/" + id,
                TODOS + "/" + id,
                "/v1/organizations/{organization_id}/people/" + id + "/workshops")) {
            as(COORDINATOR)
                    .urlEncodingEnabled(false)
                    .get(path.replace("{organization_id}", world.home().toString())
                            .replace("{workshop_id}", workshop))
                    .then()
                    .statusCode(404);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "status, done",
        "status, DRAFT",
        "workshop_type, party",
        "facilitator_id, petra",
        "facilitator_id, 1-1-1-1-1",
        "from, 2027-04-14",
        "to, 2027-02-30T10:00:00Z",
        "updated_since, 1800000000",
        "is_virtual, yes",
        "is_archived, 1",
        "sort, title",
        "sort, -updated_at",
        "limit, 2147483648",
        "limit, 1e2",
        "limit, -1",
        "text, ''",
        "facilitator, x",
        "dry_run, true"
    })
    void aFilterThatCannotBeReadIsRefusedByName(String name, String value) {
        as(COORDINATOR)
                .queryParam(name, value)
                .get(WORKSHOPS, world.home().value())
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(name));
    }

    @Test
    void aTextThatCannotBeKeptCannotBeSoughtEither() {
        as(COORDINATOR)
                .urlEncodingEnabled(false)
                .get("/v1/organizations/" + world.home() + "/workshops?text=a%00b")
                .then()
                .statusCode(400)
                .body("errors.code", contains("unsafe_text"))
                .body("errors.pointer", contains("text"));
        for (var brokenUtf8 : List.of("%ED%A0%80", "%C3")) {
            as(COORDINATOR)
                    .urlEncodingEnabled(false)
                    .get("/v1/organizations/" + world.home() + "/workshops?text=" + brokenUtf8)
                    .then()
                    .statusCode(lessThan(500));
        }
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        send(Operation.ADD_NOTE, "{\"text\":\"" + "x".repeat(256 * 1024) + "\"}")
                .then()
                .statusCode(413)
                .body("code", equalTo("body_too_large"));
    }

    private static String told(Response answer) {
        var errors = answer.jsonPath();
        return answer.statusCode() + " " + errors.getList("errors.code") + " " + errors.getList("errors.pointer");
    }

    private Response send(Operation operation, String body) {
        return sent(operation, as(COORDINATOR).contentType(operation.type).body(body.getBytes(StandardCharsets.UTF_8)));
    }

    private Response sent(Operation operation, RequestSpecification request) {
        var path = operation
                .path
                .replace("{organization_id}", world.home().toString())
                .replace("{workshop_id}", workshop)
                .replace("{user_id}", world.idOf(Role.PEER_MENTOR).toString())
                .replace("{note_id}", note)
                .replace("{todo_id}", todo);
        return operation.type.equals(PATCH) ? request.patch(path) : request.post(path);
    }

    private static String abbreviated(String json) {
        return json.length() > 60 ? json.substring(0, 60) + "…" : json;
    }

    /** A value that a field must not have, and what is answered to it. */
    private record Wrong(String json, int status, String code, String below) {

        static Wrong unreadable(String json, String code) {
            return new Wrong(json, 400, code, "");
        }

        static Stream<Wrong> type(String... values) {
            return Stream.of(values).map(json -> unreadable(json, "wrong_type"));
        }

        static Stream<Wrong> time(String... values) {
            return Stream.of(values).map(json -> unreadable("\"" + json + "\"", "invalid_time"));
        }
    }

    private record Sort(List<Wrong> wrong) {

        static Sort text(int longest) {
            return new Sort(Stream.concat(
                            Wrong.type("7", "1.5", "true", "[]", "{}", "[\"a\"]"),
                            Stream.of(
                                    Wrong.unreadable("\"a\\u0000b\"", "unsafe_text"),
                                    Wrong.unreadable("\"\\ud800\"", "unsafe_text"),
                                    Wrong.unreadable("\"\\udc00\\ud800\"", "unsafe_text"),
                                    new Wrong("\"" + "x".repeat(longest + 1) + "\"", 422, "text_too_long", "")))
                    .toList());
        }

        static Sort zone() {
            return new Sort(Stream.concat(
                            Wrong.type("1", "true", "[]", "{}"),
                            Stream.of("", "Mars/Phobos", "+02:00", "CET ", "europe/oslo", "x".repeat(10_000))
                                    .map(zone -> new Wrong("\"" + zone + "\"", 422, "valid_time_zone", "")))
                    .toList());
        }

        static Sort id() {
            return new Sort(Wrong.type(
                            "7",
                            "true",
                            "[]",
                            "{}",
                            "\"\"",
                            "\"x\"",
                            "\"1-1-1-1-1\"",
                            "\"MDE5MGEwMDAtMDAwMC03MDAwLTgw\"",
                            "\"0190a000000070008000000000000104\"",
                            "\"{0190a000-0000-7000-8000-000000000104}\"",
                            "\" 0190a000-0000-7000-8000-000000000104\"")
                    .toList());
        }

        static Sort ids() {
            var wrong = new ArrayList<>(Wrong.type("7", "\"x\"", "{}", "true").toList());
            for (var element : List.of("7", "[]", "{}", "\"x\"", "true")) {
                wrong.add(new Wrong("[" + element + "]", 400, "wrong_type", "/0"));
            }
            wrong.add(new Wrong("[null]", 422, "required", "/0"));
            wrong.add(new Wrong("[]", 422, "required", ""));
            return new Sort(wrong);
        }

        static Sort lines() {
            return new Sort(Wrong.type("7", "\"x\"", "{}", "true").toList());
        }

        static Sort time() {
            return new Sort(Stream.concat(
                            Wrong.type("1800000000", "18.5", "true", "[]", "{}"),
                            Wrong.time(
                                    "",
                                    "now",
                                    "2027-04-14",
                                    "2027-04-14T17:00:00",
                                    "2027-04-14 17:00:00Z",
                                    "2027-02-30T17:00:00Z",
                                    "2027-04-14T24:00:01Z",
                                    "2027-04-14T17:00:60Z",
                                    "2027-04-14T17:00:00+25:00",
                                    "+300000-01-01T00:00:00Z",
                                    "10000-01-01T00:00:00Z",
                                    "-0001-01-01T00:00:00Z",
                                    "0000-01-01T00:00:00Z",
                                    "1800-01-01T00:00:00Z",
                                    "2027-04-14T17:00:00Europe/Oslo"))
                    .toList());
        }

        static Sort oneOf() {
            return new Sort(Stream.concat(
                            Wrong.type("0", "1.5", "true", "[]", "{}"),
                            Stream.of("party", "PARTICIPANT", " career", "")
                                    .map(value -> Wrong.unreadable("\"" + value + "\"", "unknown_value")))
                    .toList());
        }

        static Sort number() {
            return new Sort(Wrong.type(
                            "2147483648",
                            "-2147483649",
                            "99999999999999999999",
                            "1e3",
                            "1.0",
                            "1.5",
                            "\"7\"",
                            "\"\"",
                            "true",
                            "[]",
                            "{}")
                    .toList());
        }

        static Sort yesOrNo() {
            return new Sort(Wrong.type("0", "1", "\"true\"", "\"\"", "\"yes\"", "[]", "{}")
                    .toList());
        }
    }

    private enum Operation {
        CREATE(
                WORKSHOPS,
                "{\"title\":\"Ny\",\"workshop_type\":\"other\",\"scheduled_start_at\":\"2027-04-14T17:00:00Z\","
                        + "\"facilitator_id\":\"0190a000-0000-7000-8000-000000000104\"}",
                workshopFields()),
        CHANGE(PATCH, WORKSHOP, "{}", workshopFields()),
        CANCEL(WORKSHOP + "/cancel", "{}", Map.of("reason", Sort.text(1000))),
        DUPLICATE(WORKSHOP + "/duplicate", "{}", Map.of("scheduled_start_at", Sort.time())),
        REGISTER(
                PARTICIPANTS,
                "{\"role_in_workshop\":\"participant\"}",
                Map.of("user_id", Sort.id(), "role_in_workshop", Sort.oneOf(), "when_full", Sort.oneOf())),
        REGISTER_MANY(
                PARTICIPANTS + "/register-many",
                "{\"role_in_workshop\":\"participant\",\"user_ids\":[]}",
                Map.of("user_ids", Sort.ids(), "role_in_workshop", Sort.oneOf(), "when_full", Sort.oneOf())),
        CHANGE_REGISTRATION(
                PATCH, PARTICIPANT, "{}", Map.of("role_in_workshop", Sort.oneOf(), "notes", Sort.text(4000))),
        CANCEL_REGISTRATION(PARTICIPANT + "/cancel", "{}", Map.of("reason", Sort.text(1000))),
        ATTENDANCE(
                PARTICIPANT + "/attendance",
                "{\"attended\":true}",
                Map.of("attended", Sort.yesOrNo(), "day", Sort.number())),
        ATTENDANCE_OF_MANY(PARTICIPANTS + "/record-attendance", "{}", Map.of("attendance", Sort.lines())),
        ADD_NOTE(NOTES, "{}", Map.of("text", Sort.text(10_000))),
        CHANGE_NOTE(PATCH, NOTES + "/{note_id}", "{}", Map.of("text", Sort.text(10_000))),
        ADD_TODO(TODOS, "{\"title\":\"Te\"}", todoFields()),
        CHANGE_TODO(PATCH, TODOS + "/{todo_id}", "{}", todoFields()),
        REORDER(TODOS + "/reorder", "{}", Map.of("todo_ids", Sort.ids()));

        private final String type;
        private final String path;
        private final String body;

        @SuppressWarnings("ImmutableEnumChecker") // nobody can change it
        private final Map<String, Sort> fields;

        Operation(String path, String body, Map<String, Sort> fields) {
            this(ContentType.JSON.toString(), path, body, fields);
        }

        Operation(String type, String path, String body, Map<String, Sort> fields) {
            this.type = type;
            this.path = path;
            this.body = body;
            this.fields = fields;
        }

        /** The body with this field. */
        String with(String field, String value) {
            try {
                var tree = (ObjectNode) JSON.readTree(body);
                tree.remove(field);
                var others = tree.properties().stream()
                        .map(other -> "\"" + other.getKey() + "\":" + other.getValue() + ",")
                        .reduce("", String::concat);
                return "{" + others + "\"" + field + "\":" + value + "}";
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        private static Map<String, Sort> workshopFields() {
            return Map.ofEntries(
                    Map.entry("title", Sort.text(200)),
                    Map.entry("description", Sort.text(10_000)),
                    Map.entry("workshop_type", Sort.oneOf()),
                    Map.entry("facilitator_id", Sort.id()),
                    Map.entry("scheduled_start_at", Sort.time()),
                    Map.entry("scheduled_end_at", Sort.time()),
                    Map.entry("time_zone", Sort.zone()),
                    Map.entry("location", Sort.text(500)),
                    Map.entry("is_virtual", Sort.yesOrNo()),
                    Map.entry("max_participants", Sort.number()),
                    Map.entry("duration_days", Sort.number()),
                    Map.entry("agenda", Sort.text(10_000)));
        }

        private static Map<String, Sort> todoFields() {
            return Map.of(
                    "title", Sort.text(200),
                    "description", Sort.text(4000),
                    "assigned_to_user_id", Sort.id(),
                    "due_date", Sort.time(),
                    "sort_order", Sort.number());
        }
    }
}
