package org.samling.adapters.notification.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.samling.application.notification.NoticeFacts;
import org.samling.application.notification.NoticedThing;
import org.samling.application.notification.view.NoticeView;
import org.samling.application.notification.view.Parcel;
import org.samling.domain.notification.Delivery;
import org.samling.domain.notification.DeliveryId;
import org.samling.domain.notification.Lane;
import org.samling.domain.notification.Language;
import org.samling.domain.notification.NoticeId;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.notification.WebhookId;
import org.samling.domain.notification.WebhookSecret;
import org.samling.domain.notification.WebhookUrl;
import org.samling.domain.shared.Ids;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.UserId;

/** Parcels that were just taken, of an organisation of their own or of a given one. */
public final class Parcels {

    public static final Instant NOW = Instant.parse("2026-11-20T10:15:30Z");
    public static final String ADDRESS = "kari@example.org";

    private Parcels() {}

    public static OrganizationId organization() {
        return new OrganizationId(id());
    }

    public static Parcel.Letter letter(OrganizationId organization) {
        return new Parcel.Letter(
                delivery(Lane.email(organization)),
                notice(organization, NoticeKind.REGISTERED, NoticeFacts.NONE),
                ADDRESS,
                "Kari",
                Language.NB,
                "Fjordlys",
                null);
    }

    public static Parcel.Call call(String url) {
        return call(url, NoticeKind.REGISTERED, NoticeFacts.NONE, WebhookSecret.mint());
    }

    public static Parcel.Call call(String url, NoticeKind kind, NoticeFacts facts, WebhookSecret... secrets) {
        var organization = organization();
        return new Parcel.Call(
                delivery(Lane.webhook(organization, new WebhookId(id()))),
                notice(organization, kind, facts),
                new WebhookUrl(url),
                List.of(secrets));
    }

    public static Parcel.Message message(NoticeKind kind, NoticeFacts facts) {
        var organization = organization();
        return new Parcel.Message(delivery(Lane.broker(organization)), notice(organization, kind, facts));
    }

    public static Parcel.Undeliverable undeliverable(OrganizationId organization) {
        return new Parcel.Undeliverable(delivery(Lane.email(organization)));
    }

    private static NoticeView notice(OrganizationId organization, NoticeKind kind, NoticeFacts facts) {
        return new NoticeView(
                organization,
                new NoticeId(id()),
                kind,
                new UserId(id()),
                new NoticedThing("workshop", id()),
                facts,
                NOW.minusSeconds(2));
    }

    private static Delivery delivery(Lane lane) {
        return Delivery.queue(new DeliveryId(id()), lane, new NoticeId(id()), NOW)
                .take(NOW);
    }

    private static UUID id() {
        return Ids.mint(NOW);
    }
}
