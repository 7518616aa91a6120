package org.samling.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.domain.shared.Role;

/** What nobody should send, to every operation on workshops that takes a body. */
@QuarkusTest
class WorkshopBadInputTest extends WorkshopScene implements StrictBodies {

    private String note = "";
    private String todo = "";

    @BeforeEach
    void somethingInTheWorkshop() {
        scheduled(Map.of());
        signedUp(peerMentor);
        note = post(COORDINATOR, NOTES, Map.of("text", "Hei")).path("id");
        todo = post(COORDINATOR, TODOS, Map.of("title", "Kaffe")).path("id");
    }

    static Stream<BodyOperation> operations() {
        return Stream.of(Operation.values());
    }

    @Override
    public RequestSpecification asSomebodyWhoMay() {
        return as(COORDINATOR);
    }

    @Override
    public Response sent(BodyOperation operation, RequestSpecification request) {
        var path = operation
                .path()
                .replace("{organization_id}", world.home().toString())
                .replace("{workshop_id}", workshop)
                .replace("{user_id}", world.idOf(Role.PEER_MENTOR).toString())
                .replace("{note_id}", note)
                .replace("{todo_id}", todo);
        return operation.type().equals(PATCH) ? request.patch(path) : request.post(path);
    }

    @Override
    public String everything() {
        return everythingAtTheWorkshop();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CANCEL", "CANCEL_REGISTRATION"})
    void nothingButCancellingGoesThroughWithoutABody(Operation operation) {
        send(operation, "").then().statusCode(400).body("code", equalTo("body_missing"));
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

    private enum Operation implements BodyOperation {
        CREATE(
                WORKSHOPS,
                "{\"title\":\"Ny\",\"workshop_type\":\"other\",\"scheduled_start_at\":\"2027-04-14T17:00:00Z\","
                        + "\"facilitator_id\":\"0190a000-0000-7000-8000-000000000104\"}",
                workshopFields()),
        CHANGE(PATCH, WORKSHOP, "{}", workshopFields()),
        CANCEL(WORKSHOP + "/cancel", "{}", Map.of("reason", FieldSort.text(1000))),
        DUPLICATE(WORKSHOP + "/duplicate", "{}", Map.of("scheduled_start_at", FieldSort.time())),
        REGISTER(
                PARTICIPANTS,
                "{\"role_in_workshop\":\"participant\"}",
                Map.of(
                        "user_id",
                        FieldSort.id(),
                        "role_in_workshop",
                        FieldSort.oneOf(),
                        "when_full",
                        FieldSort.oneOf())),
        REGISTER_MANY(
                PARTICIPANTS + "/register-many",
                "{\"role_in_workshop\":\"participant\",\"user_ids\":[]}",
                Map.of(
                        "user_ids",
                        FieldSort.ids(),
                        "role_in_workshop",
                        FieldSort.oneOf(),
                        "when_full",
                        FieldSort.oneOf())),
        CHANGE_REGISTRATION(
                PATCH, PARTICIPANT, "{}", Map.of("role_in_workshop", FieldSort.oneOf(), "notes", FieldSort.text(4000))),
        CANCEL_REGISTRATION(PARTICIPANT + "/cancel", "{}", Map.of("reason", FieldSort.text(1000))),
        ATTENDANCE(
                PARTICIPANT + "/attendance",
                "{\"attended\":true}",
                Map.of("attended", FieldSort.yesOrNo(), "day", FieldSort.number())),
        ATTENDANCE_OF_MANY(PARTICIPANTS + "/record-attendance", "{}", Map.of("attendance", FieldSort.lines())),
        ADD_NOTE(NOTES, "{}", Map.of("text", FieldSort.text(10_000))),
        CHANGE_NOTE(PATCH, NOTES + "/{note_id}", "{}", Map.of("text", FieldSort.text(10_000))),
        ADD_TODO(TODOS, "{\"title\":\"Te\"}", todoFields()),
        CHANGE_TODO(PATCH, TODOS + "/{todo_id}", "{}", todoFields()),
        REORDER(TODOS + "/reorder", "{}", Map.of("todo_ids", FieldSort.ids()));

        private final String type;
        private final String path;
        private final String body;

        @SuppressWarnings("ImmutableEnumChecker") // nobody can change it
        private final Map<String, FieldSort> fields;

        Operation(String path, String body, Map<String, FieldSort> fields) {
            this(ContentType.JSON.toString(), path, body, fields);
        }

        Operation(String type, String path, String body, Map<String, FieldSort> fields) {
            this.type = type;
            this.path = path;
            this.body = body;
            this.fields = fields;
        }

        @Override
        public String type() {
            return type;
        }

        @Override
        public String path() {
            return path;
        }

        @Override
        public String body() {
            return body;
        }

        @Override
        public Map<String, FieldSort> fields() {
            return fields;
        }

        private static Map<String, FieldSort> workshopFields() {
            return Map.ofEntries(
                    Map.entry("title", FieldSort.text(200)),
                    Map.entry("description", FieldSort.text(10_000)),
                    Map.entry("workshop_type", FieldSort.oneOf()),
                    Map.entry("facilitator_id", FieldSort.id()),
                    Map.entry("scheduled_start_at", FieldSort.time()),
                    Map.entry("scheduled_end_at", FieldSort.time()),
                    Map.entry("time_zone", FieldSort.zone()),
                    Map.entry("location", FieldSort.text(500)),
                    Map.entry("is_virtual", FieldSort.yesOrNo()),
                    Map.entry("max_participants", FieldSort.number()),
                    Map.entry("duration_days", FieldSort.number()),
                    Map.entry("agenda", FieldSort.text(10_000)));
        }

        private static Map<String, FieldSort> todoFields() {
            return Map.of(
                    "title", FieldSort.text(200),
                    "description", FieldSort.text(4000),
                    "assigned_to_user_id", FieldSort.id(),
                    "due_date", FieldSort.time(),
                    "sort_order", FieldSort.number());
        }
    }
}
