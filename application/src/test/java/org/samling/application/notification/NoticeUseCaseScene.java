package org.samling.application.notification;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samling.application.UseCaseScene;
import org.samling.application.organization.ActiveOrganizations;
import org.samling.application.paging.PageRequest;
import org.samling.domain.notification.Delivery;
import org.samling.domain.notification.Lane;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.notification.RetryPlan;
import org.samling.domain.notification.Webhook;
import org.samling.domain.notification.WebhookReach;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.Role;

/** An organisation with an org admin and a coordinator, and every use case of notices, with all channels open. */
abstract class NoticeUseCaseScene extends UseCaseScene {

    static final ExpectedRevision ANY = ExpectedRevision.any();
    static final ExpectedRevision STALE = new ExpectedRevision.OneOf(Set.of(77L));
    static final PageRequest MANY = new PageRequest(100, null);
    static final ChannelsInUse ALL = new ChannelsInUse(true, true, true);
    static final String URL = "https://hooks.example.org/samling";

    final Organization organization = anOrganization();
    final Member olga = memberOf(organization, "Olga", Role.ORG_ADMIN);
    final Member anne = memberOf(organization, "Anne", Role.COORDINATOR);
    final Actor admin = actorOf(olga);
    final Actor coordinator = actorOf(anne);

    final RetryPlan retries = new RetryPlan(Duration.ofSeconds(10), Duration.ofHours(12));
    final ActiveOrganizations active = new ActiveOrganizations(organizations());
    final KeepWebhooks keepWebhooks = new KeepWebhooksService(active, webhooks(), WebhookReach.INTERNET, audit, clock);
    final FollowDeliveries follow =
            new FollowDeliveriesService(active, deliveryViews(), deliveries(), webhooks(), audit, clock);
    final DeliverNotices deliver = deliveringBy(ALL);

    final DeliverNotices deliveringBy(ChannelsInUse channels) {
        return new DeliverNoticesService(deliveries(), webhooks(), outbox(), audit, channels, retries, clock);
    }

    final Webhook webhookFor(NoticeKind... kinds) {
        return keepWebhooks.add(new KeepWebhooks.Add(admin, URL, List.of(kinds)));
    }

    final Notice told(Member member, NoticeKind kind, NoticedThing thing) {
        var notice = Notice.of(kind, member.user(), thing, Map.of(), clock.instant());
        outbox().queue(organization.id(), List.of(notice));
        return notice;
    }

    final void sortAll() {
        deliver.sortSome(organization.id());
    }

    final Lane email() {
        return Lane.email(organization.id());
    }

    /** Takes the one thing that is due in the lane. */
    final Delivery takeOne(Lane lane) {
        return deliver.take(lane, 100).getFirst().delivery();
    }
}
