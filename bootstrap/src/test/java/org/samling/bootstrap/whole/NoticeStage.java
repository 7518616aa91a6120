package org.samling.bootstrap.whole;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.UUID;
import org.samling.application.notification.DeliverNotices;
import org.samling.application.notification.view.Parcel;
import org.samling.bootstrap.whole.Scenery.Cast;
import org.samling.domain.notification.Lane;
import org.samling.domain.notification.WebhookId;
import org.samling.domain.shared.OrganizationId;

/** How far a notice has come. What goes round by itself elsewhere goes round here when a stage wants it to. */
enum NoticeStage implements Stage {
    WITH_WEBHOOK,
    /** The person has been told of the seat in the event; the webhook was switched off meanwhile, and is on again. */
    PARKED,
    /** The org admin wants to be told in English. */
    WITH_OTHER_LANGUAGE;

    private static final int MOST = 200;
    private static final String WEBHOOKS = "/v1/organizations/{organization_id}/webhooks";
    private static final String WEBHOOK = WEBHOOKS + "/{webhook_id}";
    private static final String DELIVERIES_TO_IT =
            "/v1/organizations/{organization_id}/deliveries?limit=200&webhook_id={webhook_id}";

    private static final Step ADD_WEBHOOK =
            Step.make(Thing.WEBHOOK, WEBHOOKS, """
                    {"url": "https://crm.example.org/{mark}", "kinds": ["registered"]}""").by(Cast::admin);
    private static final Step SWITCH_OFF =
            Step.change(WEBHOOK, "{\"enabled\": false}").by(Cast::admin);
    private static final Step SWITCH_ON =
            Step.change(WEBHOOK, "{\"enabled\": true}").by(Cast::admin);
    private static final Step SPEAK_ENGLISH = Step.change("/v1/me/notification-preferences", "{\"language\": \"en\"}")
            .by(Cast::admin);

    @Override
    public List<Step> steps() {
        return switch (this) {
            case WITH_WEBHOOK -> List.of(ADD_WEBHOOK);
            case PARKED ->
                List.of(ADD_WEBHOOK, NoticeStage::sort, NoticeStage::find, SWITCH_OFF, NoticeStage::deliver, SWITCH_ON);
            case WITH_OTHER_LANGUAGE -> List.of(SPEAK_ENGLISH);
        };
    }

    private static Place sort(Cast cast, Place place) {
        notices().sortSome(new OrganizationId(place.organization()));
        return place;
    }

    /** Nothing gets through to a webhook that is switched off. */
    private static Place deliver(Cast cast, Place place) {
        var webhook = new WebhookId(UUID.fromString(place.fill("{webhook_id}")));
        var lane = Lane.webhook(new OrganizationId(place.organization()), webhook);
        notices().take(lane, MOST).stream().map(Parcel::delivery).forEach(notices()::onHold);
        return place;
    }

    private static DeliverNotices notices() {
        return CDI.current().select(DeliverNotices.class).get();
    }

    /** What the person was told of the event, and how the webhook gets it. */
    private static Place find(Cast cast, Place place) {
        var deliveries = Scenery.ask(cast.admin(), "GET", place.fill(DELIVERIES_TO_IT), null)
                .jsonPath();
        var delivery = place.fill("items.find { it.thing_id == '{event_id}' && it.recipient_user_id == '{user_id}' }.");
        return place.with(Thing.DELIVERY, UUID.fromString(deliveries.getString(delivery + "id")))
                .with(Thing.NOTIFICATION, UUID.fromString(deliveries.getString(delivery + "notification_id")));
    }
}
