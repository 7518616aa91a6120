package org.samling.bootstrap.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Around the nights of 28 March and 31 October 2027, in which the clocks in Oslo are changed, and wherever the machine is. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class EventTimesTest {

    private static final String STATISTICS = "/v1/organizations/{organization_id}/event-statistics";

    private Place place;

    @BeforeEach
    void anOrganisation() {
        place = Stage.NONE.set(Scenery.home().cast());
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            start_at,                  end_at,                    told_start_at,             told_end_at,               minutes
            2027-03-27T23:30:00+01:00, 2027-03-28T06:30:00+02:00, 2027-03-27T23:30:00+01:00, 2027-03-28T06:30:00+02:00, 360
            2027-03-28T00:59:59Z,      2027-03-28T01:00:00Z,      2027-03-28T01:59:59+01:00, 2027-03-28T03:00:00+02:00, 0
            2027-03-27T20:30:00-04:00, 2027-03-28T13:00:00+12:00, 2027-03-28T01:30:00+01:00, 2027-03-28T03:00:00+02:00, 30
            2027-10-30T23:30:00+02:00, 2027-10-31T06:30:00+01:00, 2027-10-30T23:30:00+02:00, 2027-10-31T06:30:00+01:00, 480
            2027-10-31T00:30:00Z,      2027-10-31T01:30:00Z,      2027-10-31T02:30:00+02:00, 2027-10-31T02:30:00+01:00, 60
            """)
    void everyTimeIsToldAsTheClocksOfTheEventToldItThen(
            String start, String end, String toldStart, String toldEnd, int minutes) {
        var planned = plan(start, end, null);
        for (var answer : List.of(planned, get(planned.path("id")))) {
            assertAll(
                    () -> assertThat(answer.<String>path("start_at")).isEqualTo(toldStart),
                    () -> assertThat(answer.<String>path("end_at")).isEqualTo(toldEnd),
                    () -> assertThat(answer.<Integer>path("duration_minutes")).isEqualTo(minutes),
                    () -> assertThat(answer.<String>path("time_zone")).isEqualTo("Europe/Oslo"));
        }
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            start_at,                  first,                     second,                    third
            2027-03-14T18:00:00+01:00, 2027-03-21T18:00:00+01:00, 2027-03-28T18:00:00+02:00, 2027-04-04T18:00:00+02:00
            2027-03-14T02:30:00+01:00, 2027-03-21T02:30:00+01:00, 2027-03-28T03:30:00+02:00, 2027-04-04T02:30:00+02:00
            2027-10-17T18:00:00+02:00, 2027-10-24T18:00:00+02:00, 2027-10-31T18:00:00+01:00, 2027-11-07T18:00:00+01:00
            2027-10-17T02:30:00+02:00, 2027-10-24T02:30:00+02:00, 2027-10-31T02:30:00+02:00, 2027-11-07T02:30:00+01:00
            """)
    void copiesBeginAtTheSameTimeOfDay(String start, String first, String second, String third) {
        var copies = duplicate(plan(start, plusHours(start), null), "{\"copies\": 3}");
        assertThat(copies.<List<String>>path("items.start_at")).containsExactly(first, second, third);
        for (var copy : copies.<List<String>>path("items.id")) {
            assertThat(get(copy).<String>path("start_at")).isIn(first, second, third);
        }
    }

    @Test
    void copiesEndAndCloseAtTheSameTimeOfDay() {
        var nightBefore = plan("2027-03-20T22:00:00+01:00", "2027-03-21T08:00:00+01:00", "2027-03-20T18:00:00+01:00");
        var copies = duplicate(nightBefore, "{\"copies\": 2}");
        assertThat(copies.<List<String>>path("items.end_at"))
                .containsExactly("2027-03-28T08:00:00+02:00", "2027-04-04T08:00:00+02:00");
        assertThat(copies.<List<Integer>>path("items.duration_minutes")).containsExactly(540, 600);
        assertThat(copies.<List<String>>path("items.signup_deadline"))
                .containsExactly("2027-03-27T18:00:00+01:00", "2027-04-03T18:00:00+02:00");
    }

    @Test
    void copiesFromAGivenTimeKeepThatTimeOfDay() {
        var copies = duplicate(
                plan("2027-02-01T17:00:00+01:00", "2027-02-01T19:00:00+01:00", null),
                "{\"start_at\": \"2027-10-25T16:00:00Z\", \"copies\": 2}");
        assertThat(copies.<List<String>>path("items.start_at"))
                .containsExactly("2027-10-25T18:00:00+02:00", "2027-11-01T18:00:00+01:00");
    }

    @Test
    void toMoveAnEventToAnotherZoneChangesHowItsTimesAreTold() {
        var planned = plan("2027-03-28T01:30:00+01:00", "2027-03-28T04:00:00+02:00", null);
        var moved = change(planned.path("id"), "{\"time_zone\": \"Pacific/Auckland\"}");
        assertThat(moved.<String>path("start_at")).isEqualTo("2027-03-28T13:30:00+13:00");
        assertThat(moved.<String>path("end_at")).isEqualTo("2027-03-28T15:00:00+13:00");
        assertThat(moved.<Integer>path("duration_minutes")).isEqualTo(90);
    }

    @Test
    void toMoveAnEventAcrossTheNightChangesItsOffset() {
        var planned = plan("2027-03-27T12:00:00+01:00", "2027-03-27T14:00:00+01:00", null);
        var moved = change(planned.path("id"), """
                {"start_at": "2027-03-28T10:00:00Z", "end_at": "2027-03-28T12:00:00Z"}""");
        assertThat(moved.<String>path("start_at")).isEqualTo("2027-03-28T12:00:00+02:00");
        assertThat(moved.<String>path("end_at")).isEqualTo("2027-03-28T14:00:00+02:00");
    }

    @Test
    void aListFromOneTimeToAnotherKnowsTheOffsetsOfBoth() {
        var before = plan("2027-10-31T02:30:00+02:00", "2027-10-31T05:00:00+01:00", null);
        var after = plan("2027-10-31T02:30:00+01:00", "2027-10-31T05:00:00+01:00", null);
        assertThat(idsOf("?from=2027-10-31T02:30:00+02:00&to=2027-10-31T02:30:00+01:00"))
                .containsExactly(before.<String>path("id"));
        assertThat(idsOf("?from=2027-10-31T02:30:00+01:00")).containsExactly(after.<String>path("id"));
        assertThat(idsOf("")).containsExactly(before.path("id"), after.path("id"));
    }

    @Test
    void aMonthBeginsAndEndsByTheClocksOfTheOrganisation() {
        for (var start : List.of("2027-03-31T21:59:00Z", "2027-03-31T22:00:00Z", "2027-10-31T22:59:00Z")) {
            publish(plan(start, plusHours(start), null));
        }
        publish(plan("2027-10-31T23:00:00Z", "2027-11-01T10:00:00Z", null));
        var numbers = ask("GET", place, STATISTICS, null);
        assertThat(numbers.<List<String>>path("by_month.month"))
                .containsExactly("2027-03", "2027-04", "2027-10", "2027-11");
        assertThat(numbers.<List<Integer>>path("by_month.figures.events")).containsExactly(1, 1, 1, 1);
    }

    @Test
    void whatOneHasSignedUpForIsToldByTheClocksOfTheEvent() {
        var planned = plan("2099-10-25T02:30:00+02:00", "2099-10-25T02:30:00+01:00", null);
        publish(planned);
        var event = at(planned.path("id"));
        ask("POST", event, EventStage.PARTICIPANTS, "{\"user_id\": \"{user_id}\"}");
        var own = Listed.by(Principal.PARTICIPANT.subject(), "/v1/me/events?from=2099-10-25T00:30:00Z");
        assertThat(own.all("items.findAll { it.event_id == '%s' }.start_at".formatted(event.id(Thing.EVENT))))
                .containsExactly("2099-10-25T02:30:00+02:00");
        assertThat(own.all("items.findAll { it.event_id == '%s' }.end_at".formatted(event.id(Thing.EVENT))))
                .containsExactly("2099-10-25T02:30:00+01:00");
    }

    /** Some hours later, on the same day. */
    private static String plusHours(String start) {
        return start.replaceFirst("T\\d\\d:\\d\\d", "T23:59");
    }

    private Response plan(String start, String end, @Nullable String deadline) {
        return ask("POST", place, EventStage.EVENTS, """
                {"title": "Nattevakt", "event_type": "social", "visibility": "organization",
                "start_at": "%s", "end_at": "%s", "signup_deadline": %s}""".formatted(
                        start, end, deadline == null ? null : "\"" + deadline + "\""));
    }

    private Response get(String event) {
        return ask("GET", at(event), EventStage.EVENT, null);
    }

    private Response change(String event, String changes) {
        return ask("PATCH", at(event), EventStage.EVENT, changes);
    }

    private Response duplicate(Response planned, String body) {
        return ask("POST", at(planned.path("id")), EventStage.EVENT + "/duplicate", body);
    }

    private void publish(Response planned) {
        ask("POST", at(planned.path("id")), EventStage.EVENT + "/publish", null);
    }

    private List<String> idsOf(String filter) {
        return ask("GET", place, EventStage.EVENTS + filter, null).path("items.id");
    }

    private Place at(String event) {
        return place.with(Thing.EVENT, UUID.fromString(event));
    }

    private static Response ask(String method, Place place, String path, @Nullable String body) {
        var answer =
                Scenery.ask(Principal.COORDINATOR, method, place.fill(path), body == null ? null : place.fill(body));
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
        return answer;
    }
}
