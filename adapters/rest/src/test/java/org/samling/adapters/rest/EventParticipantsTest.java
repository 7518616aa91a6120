package org.samling.adapters.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EventParticipantsTest extends EventScene {

    @ParameterizedTest
    @ValueSource(strings = {"attended", "no-show", "undo-attendance"})
    void nobodyHasAttendedBeforeItBegins(String act) {
        published(Map.of());
        signedUp(anna);
        at(COORDINATOR)
                .noContentType()
                .post(PARTICIPANT + "/" + act, anna)
                .then()
                .statusCode(409)
                .body("code", equalTo("attendance_from_start_on"))
                .body("detail", containsString("2"));
    }

    @Test
    void attendanceOfManyIsRefusedAsAWholeBeforeItBegins() {
        published(Map.of());
        signedUp(anna);
        at(COORDINATOR)
                .contentType(ContentType.JSON)
                .body(Map.of("attendance", List.of(Map.of("user_id", anna, "status", "attended"))))
                .post(PARTICIPANTS + "/record-attendance")
                .then()
                .statusCode(409)
                .body("code", equalTo("attendance_from_start_on"));
    }

    @Test
    void onceItHasBegunOnlyTheStaffCancel() {
        published(Map.of());
        signedUp(anna);
        begins();
        cancelled(ANNA, anna).then().statusCode(409).body("code", equalTo("event_cancellation_open"));
        cancelled(COORDINATOR, anna).then().statusCode(200).body("status", equalTo("cancelled"));
    }
}
