package org.samling.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

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

/** What nobody should send, to every operation on events that takes a body, and to their list. */
@QuarkusTest
class EventBadInputTest extends EventScene implements StrictBodies {

    @BeforeEach
    void somebodyInTheEvent() {
        published(Map.of());
        signedUp(contact);
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
                .replace("{event_id}", event)
                .replace("{user_id}", contact.toString());
        return operation.type().equals(PATCH) ? request.patch(path) : request.post(path);
    }

    @Override
    public String everything() {
        return everythingAtTheEvent();
    }

    @ParameterizedTest
    @EnumSource(names = {"CREATE", "CHANGE", "SIGN_UP_MANY", "CHANGE_NOTES", "ATTENDANCE_OF_MANY"})
    void whatCannotDoWithoutABodyIsRefused(Operation operation) {
        send(operation, "").then().statusCode(400).body("code", equalTo("body_missing"));
    }

    @ParameterizedTest
    @EnumSource(names = {"CHANGE", "CANCEL", "SIGN_UP_MANY"})
    void aRehearsalIsAskedForByTrueAlone(Operation operation) {
        var before = everything();
        for (var value : List.of("yes", "1", "TRUE", "true ", "null", "")) {
            sent(
                            operation,
                            asSomebodyWhoMay()
                                    .contentType(operation.type)
                                    .queryParam("dry_run", value)
                                    .body(operation.body))
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains(value.isEmpty() ? "empty_parameter" : "wrong_type"))
                    .body("errors.pointer", contains("dry_run"));
        }
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void everythingThatCannotBeReadIsToldAtOnce() {
        send(
                        Operation.CREATE,
                        "{\"title\":7,\"event_type\":true,\"start_at\":\"now\",\"capacity\":1e3,\"surplus\":null,"
                                + "\"location_geo\":{\"lat\":\"north\",\"lng\":[],\"alt\":1},\"metadata\":[]}")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/title",
                                "/event_type",
                                "/start_at",
                                "/capacity",
                                "/surplus",
                                "/location_geo/lat",
                                "/location_geo/lng",
                                "/location_geo/alt",
                                "/metadata"));
    }

    @Test
    void everythingThatBreaksARuleIsToldAtOnce() {
        send(
                        Operation.CREATE,
                        "{\"title\":\" \u200b\",\"description\":\"%s\",\"event_type\":\"party\","
                                        .formatted("x".repeat(10_001))
                                + "\"start_at\":\"2027-06-12T12:00:00+02:00\",\"end_at\":\"2027-06-12T10:00:00Z\","
                                + "\"time_zone\":\"Mars/Phobos\",\"location\":\"%s\",".formatted("x".repeat(501))
                                + "\"location_geo\":{},\"capacity\":0,\"visibility\":\"all\","
                                + "\"signup_deadline\":\"2027-06-12T10:00:00Z\","
                                + "\"metadata\":{\"a\":\"%s\"}}".formatted("x".repeat(16 * 1024)))
                .then()
                .statusCode(422)
                .body("code", equalTo("validation_failed"))
                .body("detail", containsString("12"))
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/title title_required_nonblank",
                                "/description text_too_long",
                                "/event_type valid_enum_values",
                                "/end_at end_after_start",
                                "/time_zone valid_time_zone",
                                "/location text_too_long",
                                "/location_geo/lat required",
                                "/location_geo/lng required",
                                "/capacity capacity_positive",
                                "/visibility valid_enum_values",
                                "/signup_deadline deadline_before_start",
                                "/metadata metadata_too_large"));
    }

    @ParameterizedTest
    @CsvSource({
        "title, title_required_nonblank",
        "event_type, required",
        "start_at, required",
        "end_at, required",
        "visibility, required"
    })
    void whatAnEventNeedsCanNeitherBeLeftOutNorCleared(String field, String code) {
        var incomplete = plan(Map.of());
        incomplete.remove(field);
        for (var answer : List.of(
                planned(COORDINATOR, incomplete),
                send(Operation.CREATE, Operation.CREATE.with(field, "null")),
                patch(COORDINATOR, cleared(field)))) {
            answer.then()
                    .statusCode(422)
                    .body("errors.code", contains(code))
                    .body("errors.pointer", contains("/" + field));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CHANGE, time_zone, null, valid_time_zone",
        "CHANGE, capacity, 0, capacity_positive",
        "CREATE, capacity, 0, capacity_positive",
        "CREATE, capacity, -1, capacity_positive",
        "CREATE, capacity, -2147483648, capacity_positive",
        "CREATE, title, '\"\"', title_required_nonblank",
        "CREATE, title, '\" \u2003 \"', title_required_nonblank",
        "CHANGE, title, '\"\\u200b\"', title_required_nonblank",
        "CREATE, end_at, '\"2027-04-14T17:00:00Z\"', end_after_start",
        "CREATE, end_at, '\"2027-04-14T19:00:00+02:00\"', end_after_start",
        "CREATE, end_at, '\"2028-04-14T17:00:01Z\"', end_after_start",
        "CREATE, signup_deadline, '\"2027-04-14T17:00:00Z\"', deadline_before_start",
        "CREATE, signup_deadline, '\"2027-04-14T17:00:01Z\"', deadline_before_start",
        "CHANGE, signup_deadline, '\"9998-12-31T23:59:59Z\"', deadline_before_start",
        "SIGN_UP_MANY, user_ids, null, required",
        "ATTENDANCE_OF_MANY, attendance, null, required",
        "ATTENDANCE_OF_MANY, attendance, [], required"
    })
    void aFieldThatBreaksARuleIsPointedAt(Operation operation, String field, String value, String code) {
        var before = everything();
        send(operation, operation.with(field, value))
                .then()
                .statusCode(422)
                .body("errors.code", contains(code))
                .body("errors.pointer", contains("/" + field));
        assertThat(everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"title, 200", "description, 10000", "location, 500"})
    void aTextAtItsLimitIsTaken(String field, int longest) {
        patch(COORDINATOR, Map.of(field, "😀".repeat(longest))).then().statusCode(200);
        patch(COORDINATOR, Map.of(field, "😀".repeat(longest + 1)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("text_too_long"))
                .body("errors[0].detail", containsString(Integer.toString(longest)));
    }

    @Test
    void anEventOfAYearIsTakenAndSoAreTheLargestHouses() {
        created(Map.of("start_at", "2027-04-14T17:00:00Z", "end_at", "2028-04-14T17:00:00Z", "capacity", 1));
        created(Map.of("capacity", Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CREATE | event_type | meeting, course, social, training, conversation_group, activity_group, information, webinar, other",
                "CHANGE | event_type | meeting, course, social, training, conversation_group, activity_group, information, webinar, other",
                "CREATE | visibility | organization, peer_mentors, coordinators, invite_only",
                "CHANGE | visibility | organization, peer_mentors, coordinators, invite_only"
            })
    void ofAnUnknownValueTheAllowedOnesAreTold(Operation operation, String field, String allowed) {
        send(operation, operation.with(field, "\"party\""))
                .then()
                .statusCode(422)
                .body("errors.code", contains("valid_enum_values"))
                .body("errors[0].detail", containsString(allowed));
    }

    @ParameterizedTest
    @CsvSource({
        "SIGN_UP, when_full, 'waitlist, reject'",
        "SIGN_UP_MANY, when_full, 'waitlist, reject'",
    })
    void ofAnUnknownWordOfTheRequestTheAllowedOnesAreTold(Operation operation, String field, String allowed) {
        send(operation, operation.with(field, "\"party\""))
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown_value"))
                .body("errors[0].detail", containsString(allowed));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"attendance\":[null]}', 422, /attendance/0",
        "'{\"attendance\":[{\"user_id\":null,\"status\":\"attended\"}]}', 422, /attendance/0/user_id",
        "'{\"attendance\":[{\"user_id\":\"0190a000-0000-7000-8000-000000000104\"}]}', 422, /attendance/0/status",
        "'{\"attendance\":[[]]}', 400, /attendance/0",
        "'{\"attendance\":[7]}', 400, /attendance/0",
        "'{\"attendance\":[{\"user_id\":{}}]}', 400, /attendance/0/user_id",
        "'{\"attendance\":[{\"status\":true}]}', 400, /attendance/0/status",
        "'{\"attendance\":[{\"status\":\"ATTENDED\"}]}', 400, /attendance/0/status",
        "'{\"attendance\":[{\"status\":\"registered\"}]}', 400, /attendance/0/status",
        "'{\"attendance\":[{\"attended\":true}]}', 400, /attendance/0/attended"
    })
    void whatLiesDeeperIsPointedAtToo(String body, int status, String pointer) {
        send(Operation.ATTENDANCE_OF_MANY, body).then().statusCode(status).body("errors.pointer", contains(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "MDE5MGEwMDAtMDAwMC03MDAw", "1-1-1-1-1", "%00", "%F0%9F", "..%2f"})
    void whatCannotBeAnIdNamesNothing(String id) {
        for (var path : List.of(EVENTS + "/" + id, PARTICIPANTS + "/" + id, EVENTS + "/" + id + "/participants")) {
            as(COORDINATOR)
                    .urlEncodingEnabled(false)
                    .get(path.replace("{organization_id}", world.home().toString())
                            .replace("{event_id}", event))
                    .then()
                    .statusCode(404);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "status, done, unknown_value",
        "status, DRAFT, unknown_value",
        "event_type, party, unknown_value",
        "visibility, all, unknown_value",
        "created_by, kari, wrong_type",
        "created_by, 1-1-1-1-1, wrong_type",
        "from, 2027-04-14, invalid_time",
        "from, 10000-01-01T00:00:00Z, invalid_time",
        "to, 2027-02-29T10:00:00Z, invalid_time",
        "updated_since, 1800000000, invalid_time",
        "updated_since, 2027-04-14T10:00:00, invalid_time",
        "open_for_signup, yes, wrong_type",
        "is_archived, 1, wrong_type",
        "is_deleted, TRUE, wrong_type",
        "sort, title, unknown_value",
        "sort, -distance, unknown_value",
        "sort, START_AT, unknown_value",
        "limit, 0, out_of_range",
        "limit, 201, out_of_range",
        "limit, 2147483648, wrong_type",
        "limit, 1e2, wrong_type",
        "limit, \u0663, wrong_type",
        "limit, +3, wrong_type",
        "from, 2027-04-14T17:00Z, invalid_time",
        "from, 2027-04-14T17:00:00+02, invalid_time",
        "near_lat, 1e1, wrong_type",
        "near_lng, 0x1p3, wrong_type",
        "within_km, NaN, wrong_type",
        "text, '', empty_parameter",
        "near_lat, '', empty_parameter",
        "cursor, '', empty_parameter",
        "cursor, x, ''",
        "created, x, unknown_parameter",
        "dry_run, true, unknown_parameter"
    })
    void aFilterThatCannotBeReadIsRefusedByName(String name, String value, String code) {
        var answer = home(COORDINATOR).queryParam(name, value).get(EVENTS);
        if (code.isEmpty()) {
            answer.then().statusCode(400).body("code", equalTo("cursor_invalid"));
        } else {
            answer.then().statusCode(400).body("errors.code", contains(code)).body("errors.pointer", contains(name));
        }
    }

    @ParameterizedTest
    @CsvSource({"sort, start_at", "open_for_signup, true"})
    void aFilterThatDoesNotGoTogetherWithUpdatesIsRefused(String name, String value) {
        home(COORDINATOR)
                .queryParam("updated_since", "2027-04-14T10:00:00Z")
                .queryParam(name, value)
                .get(EVENTS)
                .then()
                .statusCode(400)
                .body("errors.code", contains("not_together"))
                .body("errors.pointer", contains(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=draft&status=published",
                "near_lat=60&near_lat=60&near_lng=5",
                "text=a&text=b",
                "limit=1&limit=1"
            })
    void aFilterThatIsGivenTwiceIsRefused(String query) {
        as(COORDINATOR)
                .urlEncodingEnabled(false)
                .get("/v1/organizations/" + world.home() + "/events?" + query)
                .then()
                .statusCode(400)
                .body("errors.code", contains("repeated_parameter"))
                .body("errors.pointer", contains(query.substring(0, query.indexOf('='))));
    }

    @Test
    void aTextThatCannotBeKeptCannotBeSoughtEither() {
        as(COORDINATOR)
                .urlEncodingEnabled(false)
                .get("/v1/organizations/" + world.home() + "/events?text=a%00b")
                .then()
                .statusCode(400)
                .body("errors.code", contains("unsafe_text"))
                .body("errors.pointer", contains("text"));
        for (var brokenUtf8 : List.of("%ED%A0%80", "%C3", "a%C3%28", "%C0%80", "%FF")) {
            as(COORDINATOR)
                    .urlEncodingEnabled(false)
                    .get("/v1/organizations/" + world.home() + "/events?limit=1&text=" + brokenUtf8)
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("unsafe_text"))
                    .body("errors.pointer", contains("text"));
        }
        for (var text : List.of("%EF%BF%BD", "%25%5F%5C", "%27%22%3B--", "a+b", "%C3%A5")) {
            as(COORDINATOR)
                    .urlEncodingEnabled(false)
                    .get("/v1/organizations/" + world.home() + "/events?text=" + text)
                    .then()
                    .statusCode(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/participants?status=here",
                "/participants?limit=0",
                "/waitlist?limit=x",
                "/waitlist?status=waitlisted"
            })
    void theListsOfPeopleAreReadStrictlyToo(String list) {
        as(COORDINATOR)
                .get("/v1/organizations/" + world.home() + "/events/" + event + list)
                .then()
                .statusCode(400)
                .body("code", equalTo("unreadable_parameters"));
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        send(Operation.CREATE, "{\"title\":\"" + "x".repeat(256 * 1024) + "\"}")
                .then()
                .statusCode(413)
                .body("code", equalTo("body_too_large"));
    }

    private enum Operation implements BodyOperation {
        CREATE(
                EVENTS,
                "{\"title\":\"Ny\",\"event_type\":\"other\",\"visibility\":\"organization\","
                        + "\"start_at\":\"2027-04-14T17:00:00Z\",\"end_at\":\"2027-04-14T19:00:00Z\"}",
                eventFields()),
        CHANGE(PATCH, EVENT, "{}", eventFields()),
        CANCEL(EVENT + "/cancel", "{}", Map.of("reason", FieldSort.text(1000))),
        DUPLICATE(EVENT + "/duplicate", "{}", Map.of("start_at", FieldSort.time(), "copies", FieldSort.number())),
        SIGN_UP(
                PARTICIPANTS,
                "{}",
                Map.of("user_id", FieldSort.id(), "when_full", FieldSort.oneOf(), "notes", FieldSort.text(4000))),
        SIGN_UP_MANY(
                PARTICIPANTS + "/sign-up-many",
                "{\"user_ids\":[]}",
                Map.of("user_ids", FieldSort.ids(), "when_full", FieldSort.oneOf())),
        CHANGE_NOTES(PATCH, PARTICIPANT, "{}", Map.of("notes", FieldSort.text(4000))),
        ATTENDANCE_OF_MANY(PARTICIPANTS + "/record-attendance", "{}", Map.of("attendance", FieldSort.lines()));

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

        private static Map<String, FieldSort> eventFields() {
            return Map.ofEntries(
                    Map.entry("title", FieldSort.text(200)),
                    Map.entry("description", FieldSort.text(10_000)),
                    Map.entry("event_type", FieldSort.word()),
                    Map.entry("start_at", FieldSort.time()),
                    Map.entry("end_at", FieldSort.time()),
                    Map.entry("time_zone", FieldSort.zone()),
                    Map.entry("location", FieldSort.text(500)),
                    Map.entry("location_geo", FieldSort.point()),
                    Map.entry("capacity", FieldSort.number()),
                    Map.entry("visibility", FieldSort.word()),
                    Map.entry("signup_deadline", FieldSort.time()),
                    Map.entry("metadata", FieldSort.freeObject()));
        }
    }
}
