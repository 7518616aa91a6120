package org.samling.adapters.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Around the nights in which Oslo's clocks are changed. */
@QuarkusTest
class WorkshopTimesTest extends WorkshopScene {

    @ParameterizedTest
    @CsvSource({
        "Europe/Oslo, 2027-03-28T00:59:59Z, 2027-03-28T01:59:59+01:00",
        "Europe/Oslo, 2027-03-28T01:00:00Z, 2027-03-28T03:00:00+02:00",
        "Europe/Oslo, 2027-03-28T02:30:00+01:00, 2027-03-28T03:30:00+02:00",
        "Europe/Oslo, 2027-03-27T14:00:00-11:00, 2027-03-28T03:00:00+02:00",
        "Europe/Oslo, 2027-10-31T00:30:00Z, 2027-10-31T02:30:00+02:00",
        "Europe/Oslo, 2027-10-31T01:30:00Z, 2027-10-31T02:30:00+01:00",
        "Europe/Oslo, 2027-10-31T06:15:00+05:45, 2027-10-31T02:30:00+02:00",
        "Europe/Oslo, 2027-10-31T02:30:00+01:00, 2027-10-31T02:30:00+01:00",
        "Europe/Oslo, 2027-06-01T10:00:00.123456Z, 2027-06-01T12:00:00.123456+02:00",
        "Europe/Oslo, 2027-06-01T10:00:00.123456789Z, 2027-06-01T12:00:00.123456+02:00",
        "Europe/Oslo, 2027-06-01t10:00:00z, 2027-06-01T12:00:00+02:00",
        "Asia/Kathmandu, 2027-03-28T01:00:00Z, 2027-03-28T06:45:00+05:45",
        "Africa/Abidjan, 2027-03-28T03:00:00+02:00, 2027-03-28T01:00:00Z",
        "Pacific/Apia, 2027-03-28T11:00:00Z, 2027-03-29T00:00:00+13:00"
    })
    void aTimeIsTakenInAnyOffsetAndToldInTheZoneOfTheWorkshop(String zone, String written, String told) {
        workshop = created(Map.of("scheduled_start_at", written, "time_zone", zone))
                .then()
                .body("scheduled_start_at", equalTo(told))
                .extract()
                .path("id");
        at(COORDINATOR)
                .get(WORKSHOP)
                .then()
                .body("scheduled_start_at", equalTo(told))
                .body("time_zone", equalTo(zone));
        post(COORDINATOR, TODOS, Map.of("title", "Kaffe", "due_date", written))
                .then()
                .statusCode(201)
                .body("due_date", equalTo(told));
        at(COORDINATOR).get(TODOS).then().body("items.due_date", contains(told));
    }

    @Test
    void anotherZoneTellsTheSameMomentOtherwise() {
        workshop = created(Map.of("scheduled_start_at", "2027-10-31T02:30:00+01:00"))
                .path("id");
        patch(COORDINATOR, Map.of("time_zone", "America/New_York"))
                .then()
                .statusCode(200)
                .body("scheduled_start_at", equalTo("2027-10-30T21:30:00-04:00"));
    }

    @Test
    void theHourThatComesTwiceIsAnHourLong() {
        workshop = created(Map.of(
                        "scheduled_start_at", "2027-10-31T02:30:00+02:00",
                        "scheduled_end_at", "2027-10-31T02:30:00+01:00"))
                .path("id");
        patch(COORDINATOR, Map.of("scheduled_end_at", "2027-10-31T02:30:00+02:00"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("end_after_start"))
                .body("errors.pointer", contains("/scheduled_end_at"));
        patch(COORDINATOR, Map.of("scheduled_end_at", "2027-10-31T01:30:00Z"))
                .then()
                .statusCode(200)
                .body("scheduled_end_at", equalTo("2027-10-31T02:30:00+01:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-28T03:00:00%2B02:00, 2027-03-28T01:00:01Z, 1",
        "2027-03-28T01:00:00Z, 2027-03-28T03:00:01+02:00, 1",
        "2027-03-28T03:00:01%2B02:00, 2027-03-28T04:00:00%2B02:00, 0",
        "2027-03-28T00:00:00Z, 2027-03-28T03:00:00%2B02:00, 0"
    })
    void filtersTakeAnyOffset(String from, String to, int found) {
        var title = "Natt " + System.nanoTime();
        created(Map.of("scheduled_start_at", "2027-03-28T01:00:00Z", "title", title));
        as(COORDINATOR)
                .urlEncodingEnabled(false)
                .queryParam("text", title.replace(' ', '+'))
                .queryParam("from", from)
                .queryParam("to", to)
                .get(WORKSHOPS, world.home().value())
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(found));
    }

    @Test
    void whatWasSignedUpForIsToldInItsOwnZone() {
        scheduled(Map.of("scheduled_start_at", "2099-10-25T01:30:00Z", "time_zone", "Atlantic/Reykjavik"));
        signUp(PEER_MENTOR).then().statusCode(201);
        as(PEER_MENTOR)
                .queryParam("limit", 200)
                .get("/v1/me/workshops")
                .then()
                .body(
                        "items.find { it.workshop_id == '%s' }.scheduled_start_at".formatted(workshop),
                        equalTo("2099-10-25T01:30:00Z"));
    }
}
