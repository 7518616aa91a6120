package org.samling.application.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.samling.application.Scene;
import org.samling.application.notification.view.DeliveryFilter;
import org.samling.application.notification.view.DeliveryView;
import org.samling.application.notification.view.InboxView;
import org.samling.application.notification.view.Parcel;
import org.samling.application.paging.PageRequest;
import org.samling.domain.notification.Lane;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.notification.NotificationPreferences;
import org.samling.domain.notification.Webhook;
import org.samling.domain.notification.WebhookPlan;
import org.samling.domain.notification.WebhookReach;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.MemberProfile;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Role;

/** Sets the scene of contracts of notices. */
public interface NoticeScene extends Scene {

    ChannelsInUse EVERY_CHANNEL = new ChannelsInUse(true, true, true);
    ChannelsInUse EMAIL_ONLY = new ChannelsInUse(true, false, false);
    ChannelsInUse NO_CHANNEL = new ChannelsInUse(false, false, false);

    int MANY = 100;

    PageRequest EVERYTHING = new PageRequest(MANY, null);

    default NoticedThing aThingIn(Organization organization) {
        return NoticedThing.event(published(organization, memberOf(organization, "Anne", Role.COORDINATOR))
                .id());
    }

    default Notice queued(Member recipient, NoticeKind kind, NoticedThing thing) {
        return queued(recipient, kind, thing, Map.of(), NOON);
    }

    default Notice queued(
            Member recipient, NoticeKind kind, NoticedThing thing, Map<String, Object> facts, Instant at) {
        var notice = Notice.of(kind, recipient.user(), thing, facts, at);
        write(() -> outbox().queue(recipient.organization(), List.of(notice)));
        return notice;
    }

    default int sorted(Organization organization, ChannelsInUse channels) {
        return inTransaction(() -> deliveries().sort(organization.id(), channels, MANY, NOON));
    }

    /** Queued, and sorted into the inbox and for e-mail. */
    default Notice mailed(Member recipient, NoticeKind kind, NoticedThing thing) {
        var notice = queued(recipient, kind, thing);
        inTransaction(() -> deliveries().sort(recipient.organization(), EMAIL_ONLY, MANY, NOON));
        return notice;
    }

    default List<Parcel> taken(Lane lane, Instant now) {
        return inTransaction(() -> deliveries().take(lane, MANY, now));
    }

    default List<DeliveryView> deliveriesOf(Organization organization) {
        return deliveryViews()
                .list(organization.id(), new DeliveryFilter(null, null, null), EVERYTHING)
                .items();
    }

    default List<InboxView> inboxOf(Member member) {
        return inbox().list(member.user(), false, EVERYTHING).items();
    }

    default Webhook aWebhookIn(Organization organization, NoticeKind... kinds) {
        var plan = WebhookPlan.of("https://krok.example.org/inn", List.of(kinds), WebhookReach.INTERNET);
        var webhook = Webhook.add(organization.id(), plan, 0, MORNING);
        write(() -> webhooks().add(webhook));
        return webhook;
    }

    default NotificationPreferences wants(Member member, Map<NoticeKind, NotificationPreferences.Channels> channels) {
        var before = NotificationPreferences.unchanged(member.user(), MORNING);
        var after = before.change(before.language(), channels, NOON);
        write(() -> preferences().save(after));
        return after;
    }

    default Member withoutAddress(Organization organization) {
        var profile = MemberProfile.of("Bodil", null, Role.CONTACT);
        var member = Member.join(organization.id(), aPerson(), profile, MORNING);
        write(() -> members().add(member));
        return member;
    }
}
