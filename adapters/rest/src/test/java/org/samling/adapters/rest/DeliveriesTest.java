package org.samling.adapters.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samling.application.notification.DeliverNotices;
import org.samling.application.notification.view.Parcel;
import org.samling.domain.notification.Delivery;
import org.samling.domain.notification.Failure;
import org.samling.domain.notification.Lane;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.notification.WebhookId;

/** What became of what left the service, to a webhook of each test's own. */
@QuarkusTest
class DeliveriesTest extends NoticeScene {

    @Inject
    DeliverNotices deliver;

    private String webhook;

    @BeforeEach
    void aWebhookThatHearsOfEverythingHere() {
        webhook = webhook("registered", "moved", "event_cancelled");
    }

    @AfterEach
    void noneIsLeft() {
        webhookRemoved(webhook);
    }

    @Test
    void aDeliveryTellsWhatBecameOfIt() {
        var notice = told(NoticeKind.REGISTERED, MONDAY);
        var waiting = only();
        waiting.then()
                .body("items[0].notification_id", equalTo(notice.toString()))
                .body("items[0].channel", equalTo("webhook"))
                .body("items[0].webhook_id", equalTo(webhook))
                .body("items[0].kind", equalTo("registered"))
                .body("items[0].recipient_user_id", equalTo(readerId.toString()))
                .body("items[0].thing_type", equalTo("event"))
                .body("items[0].thing_id", equalTo(event))
                .body("items[0].status", equalTo("waiting"))
                .body("items[0].attempts", equalTo(0))
                .body("items[0].first_tried_at", nullValue())
                .body("items[0].due_at", notNullValue())
                .body("items[0].settled_at", nullValue())
                .body("items[0].failure_reason", nullValue())
                .body("items[0].allowed_actions", empty());
        deliver.failed(taken(), Failure.refused(503));
        asAdmin()
                .get(DELIVERY, waiting.<String>path("items[0].id"))
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("status", equalTo("waiting"))
                .body("attempts", equalTo(1))
                .body("first_tried_at", notNullValue())
                .body("failure_reason", equalTo("refused"))
                .body("failure_answer", equalTo(503));
    }

    @Test
    void whatHasArrivedAtAWebhookCanBeSentAgain() {
        told(NoticeKind.REGISTERED, MONDAY);
        deliver.succeeded(taken());
        String id = only().path("items[0].id");
        asAdmin()
                .get(DELIVERY, id)
                .then()
                .body("status", equalTo("delivered"))
                .body("due_at", nullValue())
                .body("settled_at", notNullValue())
                .body("allowed_actions", contains("send_again"));
        sentAgain(id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("status", equalTo("waiting"))
                .body("attempts", equalTo(0))
                .body("settled_at", nullValue())
                .body("allowed_actions", empty());
        asAdmin()
                .queryParam("thing_type", "delivery")
                .queryParam("thing_id", id)
                .get("/v1/organizations/{organization_id}/audit-log")
                .then()
                .body("items.action", contains("delivery.sent_again"))
                .body("items[0].before.status", equalTo("delivered"))
                .body("items[0].after.status", equalTo("waiting"));
    }

    @Test
    void whatHasChangedMeanwhileIsNotSentAgain() {
        told(NoticeKind.REGISTERED, MONDAY);
        String id = only().path("items[0].id");
        var seen = asAdmin().get(DELIVERIES + "/" + id).header("ETag");
        deliver.succeeded(taken());
        asAdmin()
                .noContentType()
                .header("If-Match", seen)
                .post(DELIVERIES + "/" + id + "/send-again")
                .then()
                .statusCode(412)
                .body("code", equalTo("stale_revision"));
    }

    @Test
    void whatIsUnderWayIsNotSentAgain() {
        told(NoticeKind.REGISTERED, MONDAY);
        sentAgain(only().path("items[0].id"))
                .then()
                .statusCode(409)
                .body("code", equalTo("valid_delivery_transition"))
                .body("detail", containsString("waiting"))
                .body("allowed_actions", empty());
    }

    @Test
    void whatIsParkedIsSentAgainOnceTheWebhookIsBackOn() {
        told(NoticeKind.REGISTERED, MONDAY);
        webhookChanged(webhook, Map.of("enabled", false)).then().statusCode(200);
        deliver.onHold(taken());
        String id = asAdmin()
                .queryParam("webhook_id", webhook)
                .queryParam("status", "parked")
                .get(DELIVERIES)
                .path("items[0].id");
        sentAgain(id).then().statusCode(409).body("code", equalTo("webhook_enabled"));
        webhookChanged(webhook, Map.of("enabled", true)).then().statusCode(200);
        sentAgain(id).then().statusCode(200).body("status", equalTo("waiting"));
    }

    @Test
    void anEmailThatArrivedIsNotSentTwiceNorOneThatThePersonKnowsBetterThan() {
        withAnAddress();
        told(NoticeKind.PROMOTED, MONDAY);
        told(NoticeKind.EVENT_CANCELLED, MONDAY.plusSeconds(1));
        var letters = emails();
        String cancelled =
                letters.path("items.find { it.kind == 'event_cancelled' && it.thing_id == '" + event + "' }.id");
        String promoted = letters.path("items.find { it.kind == 'promoted' && it.thing_id == '" + event + "' }.id");
        var first = takenLetter();
        while (first.attempts() < Delivery.MOST_ATTEMPTS) {
            first = first.take(MONDAY);
        }
        world.ports().deliveries().save(first);
        deliver.failed(first, Failure.of(Failure.Reason.UNREACHABLE));
        deliver.succeeded(takenLetter());
        asAdmin().get(DELIVERY, promoted).then().body("status", equalTo("parked"));
        sentAgain(promoted).then().statusCode(409).body("code", equalTo("notice_overtaken"));
        sentAgain(cancelled).then().statusCode(409).body("code", equalTo("valid_delivery_transition"));
        asAdmin()
                .get(DELIVERY, cancelled)
                .then()
                .body("allowed_actions", empty())
                .body("webhook_id", nullValue());
    }

    @Test
    void deliveriesComeInPagesAndFiltersNarrowThem() {
        told(NoticeKind.REGISTERED, MONDAY);
        told(NoticeKind.MOVED, MONDAY.plusSeconds(1));
        deliver.succeeded(taken());
        asAdmin()
                .queryParam("webhook_id", webhook)
                .queryParam("status", "delivered")
                .get(DELIVERIES)
                .then()
                .body("items.kind", contains("registered"));
        asAdmin()
                .queryParam("webhook_id", webhook)
                .queryParam("channel", "broker")
                .get(DELIVERIES)
                .then()
                .body("items", empty());
        asAdmin()
                .queryParam("channel", "broker")
                .queryParam("limit", 200)
                .get(DELIVERIES)
                .then()
                .body("items.channel", everyItem(equalTo("broker")))
                .body("items.recipient_user_id", hasItem(readerId.toString()));
        var first = asAdmin()
                .queryParam("webhook_id", webhook)
                .queryParam("limit", 1)
                .get(DELIVERIES);
        asAdmin()
                .queryParam("webhook_id", webhook)
                .queryParam("limit", 1)
                .queryParam("cursor", first.<String>path("next_cursor"))
                .get(DELIVERIES)
                .then()
                .statusCode(200)
                .body("items.kind", not(contains(first.<String>path("items[0].kind"))))
                .body("next_cursor", nullValue());
        asAdmin()
                .queryParam("cursor", first.<String>path("next_cursor"))
                .get(DELIVERIES)
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor_invalid"));
    }

    @Test
    void sendingAgainWithTheSameKeyIsDoneOnce() {
        told(NoticeKind.REGISTERED, MONDAY);
        deliver.succeeded(taken());
        String id = only().path("items[0].id");
        var key = UUID.randomUUID().toString();
        for (var replayed : new String[] {null, "true"}) {
            asAdmin()
                    .header("Idempotency-Key", key)
                    .noContentType()
                    .post(DELIVERY + "/send-again", id)
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", equalTo(replayed));
        }
    }

    @Test
    void onlyOrgAdminsFollowThem() {
        told(NoticeKind.REGISTERED, MONDAY);
        String id = only().path("items[0].id");
        for (var other : List.of(COORDINATOR, PEER_MENTOR, CONTACT)) {
            home(other).get(DELIVERIES).then().statusCode(403).body("code", equalTo("role_too_low"));
            home(other)
                    .noContentType()
                    .post(DELIVERY + "/send-again", id)
                    .then()
                    .statusCode(403);
        }
        for (var outsider : List.of(World.ADMIN_ABROAD, World.STRANGER, World.PLATFORM_ADMIN)) {
            home(outsider).get(DELIVERY, id).then().statusCode(404);
        }
        for (var unknown : List.of(UUID.randomUUID().toString(), "x")) {
            asAdmin().get(DELIVERY, unknown).then().statusCode(404).body("code", equalTo("not_found"));
            sentAgain(unknown).then().statusCode(404);
        }
        as(World.ADMIN_ABROAD)
                .noContentType()
                .post(DELIVERY + "/send-again", world.abroad().value(), id)
                .then()
                .statusCode(404);
        anonymous().get(DELIVERIES, world.home().value()).then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "status, lost, unknown_value",
        "status, PARKED, unknown_value",
        "channel, inbox, unknown_value",
        "webhook_id, x, wrong_type",
        "limit, 0, out_of_range",
        "state, parked, unknown_parameter"
    })
    void parametersAreReadStrictly(String parameter, String value, String code) {
        asAdmin()
                .queryParam(parameter, value)
                .get(DELIVERIES)
                .then()
                .statusCode(400)
                .body("errors.code", contains(code))
                .body("errors.pointer", contains(parameter));
    }

    /** What goes to the webhook of the test. */
    private Response only() {
        var list = asAdmin().queryParam("webhook_id", webhook).get(DELIVERIES);
        list.then().statusCode(200).body("items.size()", equalTo(1));
        return list;
    }

    private Delivery taken() {
        var lane = Lane.webhook(world.home(), new WebhookId(UUID.fromString(webhook)));
        return deliver.take(lane, 1).getFirst().delivery();
    }

    private Delivery takenLetter() {
        return deliver.take(Lane.email(world.home()), 200).stream()
                .filter(parcel -> parcel instanceof Parcel.Letter letter
                        && letter.notice().recipient().value().equals(readerId))
                .map(Parcel::delivery)
                .findFirst()
                .orElseThrow();
    }

    private Response emails() {
        return asAdmin().queryParam("channel", "email").queryParam("limit", 200).get(DELIVERIES);
    }

    private void withAnAddress() {
        asAdmin()
                .contentType(PATCH)
                .body(Map.of("email", "reader@fjordlys.example"))
                .patch("/v1/organizations/{organization_id}/members/{user_id}", readerId)
                .then()
                .statusCode(200);
    }

    private Response sentAgain(String id) {
        return asAdmin().noContentType().post(DELIVERY + "/send-again", id);
    }
}
