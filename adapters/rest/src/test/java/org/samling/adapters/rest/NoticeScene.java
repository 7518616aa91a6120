package org.samling.adapters.rest;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.samling.application.notification.ChannelsInUse;
import org.samling.application.notification.Notice;
import org.samling.application.notification.NoticedThing;
import org.samling.domain.event.EventId;
import org.samling.domain.notification.NoticeId;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;

/** A test about notices at home: of an event, and to somebody who has not been told anything yet. */
abstract class NoticeScene extends EventScene {

    static final String INBOX = "/v1/me/notifications";
    static final String NOTIFICATION = INBOX + "/{notification_id}";
    static final String PREFERENCES = "/v1/me/notification-preferences";
    static final String REMINDER_SETTINGS = "/v1/organizations/{organization_id}/reminder-settings";
    static final String WEBHOOKS = "/v1/organizations/{organization_id}/webhooks";
    static final String WEBHOOK = WEBHOOKS + "/{webhook_id}";
    static final String DELIVERIES = "/v1/organizations/{organization_id}/deliveries";
    static final String DELIVERY = DELIVERIES + "/{delivery_id}";
    static final String ADDRESS = "https://crm.fjordlys.example/samling";
    static final Instant MONDAY = Instant.parse("2026-10-05T08:00:00Z");

    private static final ChannelsInUse ALL_CHANNELS = new ChannelsInUse(true, true, true);
    private static final int ALL = 10_000;

    String reader;
    UUID readerId;

    @BeforeEach
    void somebodyWhoHasNotBeenToldAnything() {
        reader = UUID.randomUUID().toString();
        readerId = member(reader, Role.CONTACT);
    }

    /** The reader is told something about the event at this time, and it is in the inbox and on its way. */
    NoticeId told(NoticeKind kind, Instant when) {
        return told(kind, NoticedThing.event(new EventId(UUID.fromString(event))), Map.of(), when);
    }

    NoticeId told(NoticeKind kind, NoticedThing thing, Map<String, Object> facts, Instant when) {
        var notice = Notice.of(kind, new UserId(readerId), thing, facts, when);
        world.ports().outbox().queue(world.home(), List.of(notice));
        sorted();
        return notice.id();
    }

    /** What waits in the outbox is put where it belongs. */
    void sorted() {
        world.ports().deliveries().sort(world.home(), ALL_CHANNELS, ALL, Instant.now());
    }

    Response webhookAdded(Object body) {
        return asAdmin().contentType(ContentType.JSON).body(body).post(WEBHOOKS);
    }

    String webhook(String... kinds) {
        return webhookAdded(Map.of("url", ADDRESS, "kinds", List.of(kinds)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    Response webhookChanged(String webhook, Object change) {
        return asAdmin().contentType(PATCH).body(change).patch(WEBHOOK, webhook);
    }

    /** An organisation has room for a few only. */
    void webhookRemoved(String webhook) {
        asAdmin().delete(WEBHOOK, webhook).then().statusCode(204);
    }
}
