package org.samling.application.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samling.application.notification.port.DeliveryViews;
import org.samling.application.notification.view.DeliveryFilter;
import org.samling.application.notification.view.DeliveryView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.domain.notification.Channel;
import org.samling.domain.notification.Delivery;
import org.samling.domain.notification.DeliveryId;
import org.samling.domain.notification.DeliveryStatus;
import org.samling.domain.notification.Failure;
import org.samling.domain.notification.Lane;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.notification.WebhookId;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Role;
import org.samling.domain.workshop.WorkshopId;

/** What holds for every {@link DeliveryViews}. */
public interface DeliveryViewsContract extends NoticeScene {

    @Test
    default void a_delivery_is_shown_with_what_it_delivers() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var thing = aThingIn(organization);
        var notice = queued(bodil, NoticeKind.WAITLISTED, thing, Map.of("waitlist_position", 2L), MORNING);
        sorted(organization, EMAIL_ONLY);
        var taken = taken(Lane.email(organization.id()), NOON).getFirst().delivery();
        var parked = new Delivery(
                taken.id(),
                taken.lane(),
                taken.notice(),
                taken.park(EVENING).state(),
                taken.attempts(),
                taken.queuedAt(),
                taken.firstTriedAt(),
                Failure.refused(550),
                taken.revision() + 1);
        inTransaction(() -> deliveries().settle(parked));

        var view = deliveryViews().find(organization.id(), taken.id()).orElseThrow();

        assertThat(view.delivery()).isEqualTo(parked);
        assertThat(view.notice().id()).isEqualTo(notice.id());
        assertThat(view.notice().kind()).isEqualTo(NoticeKind.WAITLISTED);
        assertThat(view.notice().recipient()).isEqualTo(bodil.user());
        assertThat(view.notice().thing()).isEqualTo(thing);
        assertThat(view.notice().facts().waitlistPosition()).isEqualTo(2);
        assertThat(view.notice().createdAt()).isEqualTo(MORNING);
        assertThat(deliveriesOf(organization)).containsExactly(view);
    }

    @Test
    default void another_organizations_deliveries_are_not_found() {
        var organization = anOrganization();
        mailed(memberOf(organization, "Bodil", Role.CONTACT), NoticeKind.MOVED, aThingIn(organization));
        var id = deliveriesOf(organization).getFirst().delivery().id();
        var elsewhere = anOrganization();

        assertThat(deliveryViews().find(elsewhere.id(), id)).isEmpty();
        assertThat(deliveryViews().find(organization.id(), new DeliveryId(UUID.randomUUID())))
                .isEmpty();
        assertThat(deliveriesOf(elsewhere)).isEmpty();
    }

    @Test
    default void the_latest_queued_comes_first_in_pages() {
        var organization = anOrganization();
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var first = queuedAt(bodil, MORNING);
        var last = queuedAt(bodil, EVENING);
        var second = queuedAt(bodil, NOON);

        var page = listed(organization, null, null, null, new PageRequest(2, null));
        assertThat(page.items()).extracting(DeliveryViewsContract::id).containsExactly(last, second);
        var next = listed(organization, null, null, null, new PageRequest(2, page.next()));
        assertThat(next.items()).extracting(DeliveryViewsContract::id).containsExactly(first);
        assertThat(next.next()).isNull();
    }

    @Test
    default void they_are_found_by_status_channel_and_webhook() {
        var organization = anOrganization();
        var webhook = aWebhookIn(organization, NoticeKind.MOVED);
        aWebhookIn(organization, NoticeKind.MOVED);
        queued(memberOf(organization, "Bodil", Role.CONTACT), NoticeKind.MOVED, aThingIn(organization));
        sorted(organization, EVERY_CHANNEL);
        var call = taken(webhook.lane(), NOON).getFirst().delivery();
        inTransaction(() -> deliveries().settle(call.park(NOON)));

        assertThat(found(organization, null, null, null)).hasSize(4);
        assertThat(found(organization, DeliveryStatus.PARKED, null, null)).containsExactly(call.id());
        assertThat(found(organization, DeliveryStatus.WAITING, null, null))
                .hasSize(3)
                .doesNotContain(call.id());
        assertThat(found(organization, null, Channel.WEBHOOK, null)).hasSize(2).contains(call.id());
        assertThat(found(organization, DeliveryStatus.WAITING, Channel.WEBHOOK, null))
                .hasSize(1);
        assertThat(found(organization, null, null, webhook.id())).containsExactly(call.id());
        assertThat(found(organization, null, Channel.EMAIL, webhook.id())).isEmpty();
        assertThat(found(
                        organization,
                        null,
                        null,
                        new WebhookId(organization.id().value())))
                .isEmpty();
    }

    private DeliveryId queuedAt(Member recipient, Instant at) {
        var organization = recipient.organization();
        var notice = Notice.of(
                NoticeKind.REMINDER,
                recipient.user(),
                NoticedThing.workshop(new WorkshopId(UUID.randomUUID())),
                Map.of(),
                at);
        write(() -> outbox().queue(organization, List.of(notice)));
        inTransaction(() -> deliveries().sort(organization, EMAIL_ONLY, MANY, at));
        return deliveryViews().list(organization, new DeliveryFilter(null, null, null), EVERYTHING).items().stream()
                .filter(view -> view.notice().id().equals(notice.id()))
                .map(DeliveryViewsContract::id)
                .findFirst()
                .orElseThrow();
    }

    private Page<DeliveryView> listed(
            Organization organization,
            @Nullable DeliveryStatus status,
            @Nullable Channel channel,
            @Nullable WebhookId webhook,
            PageRequest page) {
        return deliveryViews().list(organization.id(), new DeliveryFilter(status, channel, webhook), page);
    }

    private List<DeliveryId> found(
            Organization organization,
            @Nullable DeliveryStatus status,
            @Nullable Channel channel,
            @Nullable WebhookId webhook) {
        return listed(organization, status, channel, webhook, EVERYTHING).items().stream()
                .map(DeliveryViewsContract::id)
                .toList();
    }

    private static DeliveryId id(DeliveryView view) {
        return view.delivery().id();
    }
}
