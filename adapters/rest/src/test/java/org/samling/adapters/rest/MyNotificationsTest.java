package org.samling.adapters.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samling.application.notification.NoticedThing;
import org.samling.domain.event.EventId;
import org.samling.domain.notification.NoticeKind;

/** What a person was told, and what the person has read of it. */
@QuarkusTest
class MyNotificationsTest extends NoticeScene {

    @Test
    void theThingIsToldAsItIsNowAndWhatHappenedAsItWasThen() {
        published(Map.of("start_at", "2099-06-12T12:00:00+02:00", "end_at", "2099-06-12T16:00:00+02:00"));
        signedUp(readerId);
        patch(COORDINATOR, Map.of("start_at", "2099-06-12T13:00:00+02:00", "location", "Nordnes"))
                .then()
                .statusCode(200);
        patch(COORDINATOR, Map.of("title", "Høsttreff", "start_at", "2099-06-12T14:00:00+02:00"))
                .then()
                .statusCode(200);
        sorted();
        as(reader)
                .get(INBOX)
                .then()
                .statusCode(200)
                .body("items.kind", contains("moved", "moved", "registered"))
                .body("items.title", everyItem(equalTo("Høsttreff")))
                .body("items.starts_at", everyItem(equalTo("2099-06-12T14:00:00+02:00")))
                .body("items.location", everyItem(equalTo("Nordnes")))
                .body("items.time_zone", everyItem(equalTo("Europe/Oslo")))
                .body("items.is_virtual", everyItem(equalTo(false)))
                .body("items.organization_id", everyItem(equalTo(world.home().toString())))
                .body("items.organization_name", everyItem(equalTo("Hjemme")))
                .body("items.thing_type", everyItem(equalTo("event")))
                .body("items.thing_id", everyItem(equalTo(event)))
                .body("items.old_start_at", contains("2099-06-12T13:00:00+02:00", "2099-06-12T12:00:00+02:00", null))
                .body("items.new_start_at", contains("2099-06-12T14:00:00+02:00", "2099-06-12T13:00:00+02:00", null))
                .body("items.old_location", contains(null, "", null))
                .body("items.new_location", contains(null, "Nordnes", null))
                .body("items.read_at", everyItem(nullValue()))
                .body("next_cursor", nullValue());
    }

    @Test
    void whoWaitsIsToldThePlaceInTheQueue() {
        fullBy(berit);
        signedUp(readerId);
        sorted();
        as(reader)
                .get(INBOX)
                .then()
                .body("items.kind", contains("waitlisted"))
                .body("items.waitlist_position", contains(1));
    }

    @Test
    void ofWhatThePersonMayNoLongerSeeOnlyTheNoticeIsTold() {
        var gone = NoticedThing.event(new EventId(UUID.randomUUID()));
        var notice = told(NoticeKind.EVENT_CANCELLED, gone, Map.of(), MONDAY);
        as(reader)
                .get(NOTIFICATION, notice.value())
                .then()
                .statusCode(200)
                .body("kind", equalTo("event_cancelled"))
                .body("title", nullValue())
                .body("starts_at", nullValue())
                .body("time_zone", nullValue())
                .body("is_virtual", nullValue())
                .body("created_at", equalTo("2026-10-05T08:00:00Z"));
    }

    @Test
    void ofADeletedEventItIsNotToldEvenWhenAndWhereItWas() {
        published(Map.of("start_at", "2099-06-12T12:00:00+02:00", "end_at", "2099-06-12T16:00:00+02:00"));
        signedUp(readerId);
        patch(COORDINATOR, Map.of("start_at", "2099-06-12T13:00:00+02:00", "location", "Nordnes"))
                .then()
                .statusCode(200);
        sorted();
        at(COORDINATOR).delete(EVENT).then().statusCode(204);
        var inbox = as(reader).get(INBOX).then().statusCode(200).body("items.kind", contains("moved", "registered"));
        for (var hidden : List.of(
                "title",
                "starts_at",
                "time_zone",
                "location",
                "is_virtual",
                "old_start_at",
                "new_start_at",
                "old_location",
                "new_location")) {
            inbox.body("items." + hidden, everyItem(nullValue()));
        }
    }

    @Test
    void anInboxComesInPagesTheLatestFirst() {
        told(NoticeKind.REGISTERED, MONDAY);
        told(NoticeKind.MOVED, MONDAY.plusSeconds(2));
        told(NoticeKind.REMINDER, MONDAY.plusSeconds(1));
        var first = as(reader).queryParam("limit", 2).get(INBOX);
        first.then().statusCode(200).body("items.kind", contains("reminder", "moved"));
        String next = first.path("next_cursor");
        as(reader)
                .queryParam("limit", 2)
                .queryParam("cursor", next)
                .get(INBOX)
                .then()
                .body("items.kind", contains("registered"))
                .body("next_cursor", nullValue());
        as(reader)
                .queryParam("unread", true)
                .queryParam("cursor", next)
                .get(INBOX)
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor_invalid"));
    }

    @Test
    void readingANoticeTakesItOutOfWhatIsUnread() {
        var older = told(NoticeKind.REGISTERED, MONDAY);
        var newer = told(NoticeKind.REMINDER, MONDAY.plusSeconds(1));
        as(reader).get(INBOX + "/unread-count").then().statusCode(200).body("unread_count", equalTo(2));
        var read = as(reader).noContentType().post(NOTIFICATION + "/read", older.value());
        read.then()
                .statusCode(200)
                .body("id", equalTo(older.toString()))
                .body("read_at", notNullValue())
                .header("ETag", notNullValue());
        as(reader)
                .noContentType()
                .post(NOTIFICATION + "/read", older.value())
                .then()
                .statusCode(200)
                .body("read_at", equalTo(read.<String>path("read_at")));
        as(reader).get(INBOX + "/unread-count").then().body("unread_count", equalTo(1));
        as(reader).queryParam("unread", true).get(INBOX).then().body("items.id", contains(newer.toString()));
        as(reader)
                .queryParam("unread", false)
                .get(INBOX)
                .then()
                .body("items.id", contains(newer.toString(), older.toString()));
    }

    @Test
    void whoKnowsTheNumberIsNotSentItAgain() {
        told(NoticeKind.REGISTERED, MONDAY);
        var tag = as(reader).get(INBOX + "/unread-count").header("ETag");
        as(reader)
                .header("If-None-Match", tag)
                .get(INBOX + "/unread-count")
                .then()
                .statusCode(304)
                .body(emptyString());
        told(NoticeKind.MOVED, MONDAY.plusSeconds(1));
        as(reader)
                .header("If-None-Match", tag)
                .get(INBOX + "/unread-count")
                .then()
                .statusCode(200)
                .body("unread_count", equalTo(2));
    }

    @Test
    void everythingIsReadAtOnceOrWhatWasToldUntilATime() {
        told(NoticeKind.REGISTERED, MONDAY);
        told(NoticeKind.MOVED, MONDAY.plusSeconds(1));
        told(NoticeKind.REMINDER, MONDAY.plusSeconds(2));
        as(reader)
                .contentType(ContentType.JSON)
                .body(Map.of("up_to", "2026-10-05T10:00:01+02:00"))
                .post(INBOX + "/read")
                .then()
                .statusCode(200)
                .body("read_count", equalTo(2));
        as(reader).queryParam("unread", true).get(INBOX).then().body("items.kind", contains("reminder"));
        for (var count : List.of(1, 0)) {
            as(reader)
                    .noContentType()
                    .post(INBOX + "/read")
                    .then()
                    .statusCode(200)
                    .body("read_count", equalTo(count));
        }
        as(reader)
                .contentType(ContentType.JSON)
                .body("{\"up_to\":null}")
                .post(INBOX + "/read")
                .then()
                .statusCode(200);
    }

    @Test
    void markingOnceMoreWithTheSameKeyGivesTheFirstAnswer() {
        told(NoticeKind.REGISTERED, MONDAY);
        var key = UUID.randomUUID().toString();
        for (var replayed : new String[] {null, "true"}) {
            as(reader)
                    .header("Idempotency-Key", key)
                    .noContentType()
                    .post(INBOX + "/read")
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", equalTo(replayed))
                    .body("read_count", equalTo(1));
        }
    }

    @Test
    void aNoticeIsForThePersonAlone() {
        var notice = told(NoticeKind.REGISTERED, MONDAY);
        for (var other : List.of(COORDINATOR, World.admin(), World.ADMIN_ABROAD, World.STRANGER)) {
            as(other).get(NOTIFICATION, notice.value()).then().statusCode(404).body("code", equalTo("not_found"));
            as(other)
                    .noContentType()
                    .post(NOTIFICATION + "/read", notice.value())
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("not_found"));
        }
        as(reader).get(NOTIFICATION, notice.value()).then().statusCode(200).body("read_at", nullValue());
        as(reader).get(NOTIFICATION, "x").then().statusCode(404);
        anonymous().get(INBOX).then().statusCode(401);
        anonymous().noContentType().post(INBOX + "/read").then().statusCode(401);
    }

    @Test
    void whoHasLeftAnOrganisationIsNotToldOfItAnyMore() {
        var notice = told(NoticeKind.REGISTERED, MONDAY);
        asAdmin()
                .delete("/v1/organizations/{organization_id}/members/{user_id}", readerId)
                .then()
                .statusCode(204);
        as(reader).get(INBOX).then().statusCode(200).body("items", empty());
        as(reader).get(INBOX + "/unread-count").then().body("unread_count", equalTo(0));
        as(reader).get(NOTIFICATION, notice.value()).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "unread, yes, wrong_type",
        "unread, '', empty_parameter",
        "limit, 0, out_of_range",
        "limit, 201, out_of_range",
        "limit, 1.5, wrong_type",
        "kind, moved, unknown_parameter"
    })
    void parametersAreReadStrictly(String parameter, String value, String code) {
        as(reader)
                .queryParam(parameter, value)
                .get(INBOX)
                .then()
                .statusCode(400)
                .body("errors.code", contains(code))
                .body("errors.pointer", contains(parameter));
    }
}
