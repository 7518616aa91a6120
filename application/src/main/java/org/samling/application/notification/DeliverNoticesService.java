package org.samling.application.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.samling.application.UseCase;
import org.samling.application.audit.AuditAction;
import org.samling.application.audit.AuditTrail;
import org.samling.application.audit.AuditedThing;
import org.samling.application.audit.Deed;
import org.samling.application.notification.port.Deliveries;
import org.samling.application.notification.port.Outbox;
import org.samling.application.notification.port.Webhooks;
import org.samling.application.notification.view.DeliveryFigures;
import org.samling.application.notification.view.Parcel;
import org.samling.domain.notification.Channel;
import org.samling.domain.notification.Delivery;
import org.samling.domain.notification.DeliveryStatus;
import org.samling.domain.notification.Failure;
import org.samling.domain.notification.Lane;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.notification.RetryPlan;
import org.samling.domain.notification.Webhook;
import org.samling.domain.notification.WebhookId;
import org.samling.domain.notification.WebhookState;
import org.samling.domain.shared.OrganizationId;

@UseCase
class DeliverNoticesService implements DeliverNotices {

    /** So few that sorting them takes no longer than a request. */
    private static final int SORTED_AT_ONCE = 500;

    private static final int FORGOTTEN_AT_ONCE = 1_000;
    private static final Duration KEPT = Duration.ofDays(30);

    private final Deliveries deliveries;
    private final Webhooks webhooks;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final ChannelsInUse channels;
    private final RetryPlan retries;
    private final Clock clock;

    DeliverNoticesService(
            Deliveries deliveries,
            Webhooks webhooks,
            Outbox outbox,
            AuditTrail audit,
            ChannelsInUse channels,
            RetryPlan retries,
            Clock clock) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.outbox = outbox;
        this.audit = audit;
        this.channels = channels;
        this.retries = retries;
        this.clock = clock;
    }

    @Override
    public List<OrganizationId> organizationsWithNotices() {
        return deliveries.organizationsWithNotices();
    }

    @Override
    public int sortSome(OrganizationId organization) {
        return deliveries.sort(organization, channels, SORTED_AT_ONCE, clock.instant());
    }

    @Override
    public List<Lane> lanesWithWork() {
        return deliveries.lanesWithWork(clock.instant()).stream()
                .filter(lane -> channels.include(lane.channel()))
                .toList();
    }

    @Override
    public List<Parcel> take(Lane lane, int most) {
        var taken = deliveries.take(lane, most, clock.instant());
        taken.stream()
                .map(Parcel::delivery)
                .filter(Delivery::isWornOut)
                .forEach(delivery -> failed(delivery, Failure.of(Failure.Reason.UNFINISHED)));
        return taken.stream().filter(parcel -> !parcel.delivery().isWornOut()).toList();
    }

    @Override
    public void succeeded(Delivery delivery) {
        deliveries.settle(delivery.succeed(clock.instant()));
    }

    @Override
    public void failed(Delivery delivery, Failure failure) {
        var now = clock.instant();
        var after = delivery.fail(failure, retries, now);
        var webhook = after.state().status() == DeliveryStatus.PARKED && failure.isTheirs()
                ? calledWebhook(after.lane())
                : Optional.<Webhook>empty();
        if (deliveries.settle(after) && webhook.isPresent() && nothingGetsThrough(after)) {
            giveUp(webhook.get(), WebhookState.Reason.NOTHING_GETS_THROUGH, now);
        }
    }

    @Override
    public void undeliverable(Delivery delivery) {
        deliveries.settle(delivery.withdraw(clock.instant()));
    }

    @Override
    public void onHold(Delivery delivery) {
        deliveries.settle(delivery.park(clock.instant()));
    }

    @Override
    public void receiverGone(Delivery delivery, Failure failure) {
        var now = clock.instant();
        var webhook = calledWebhook(delivery.lane());
        if (deliveries.settle(delivery.fail(failure, retries, now))) {
            webhook.ifPresent(called -> giveUp(called, WebhookState.Reason.RECEIVER_GONE, now));
        }
    }

    @Override
    public DeliveryFigures figures() {
        return deliveries.figures();
    }

    @Override
    public int forgetSome(OrganizationId organization) {
        return deliveries.forget(organization, clock.instant().minus(KEPT), FORGOTTEN_AT_ONCE);
    }

    /** One message that a receiver cannot digest does not mean that it is down. */
    private boolean nothingGetsThrough(Delivery parked) {
        return !deliveries.anySucceededSince(parked.lane(), Objects.requireNonNull(parked.firstTriedAt()));
    }

    /** The webhook is held before its delivery, as by everybody who holds both. */
    private Optional<Webhook> calledWebhook(Lane lane) {
        return lane.channel() == Channel.WEBHOOK
                ? webhooks.lock(lane.organization(), new WebhookId(lane.target()))
                        .filter(webhook -> webhook.state().isEnabled())
                : Optional.empty();
    }

    private void giveUp(Webhook before, WebhookState.Reason reason, Instant now) {
        var after = before.giveUp(reason, now);
        webhooks.save(after);
        audit.recordOwn(
                after.organization(),
                List.of(Deed.of(
                        AuditAction.WEBHOOK_DISABLED,
                        AuditedThing.webhook(after.id()),
                        before.snapshot(),
                        after.snapshot())));
        outbox.queueToOrgAdmins(
                after.organization(), NoticeKind.WEBHOOK_DISABLED, NoticedThing.webhook(after.id()), now);
    }
}
