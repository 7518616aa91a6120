package org.samling.application.notification;

import java.time.Clock;
import org.samling.application.UseCase;
import org.samling.application.audit.AuditAction;
import org.samling.application.audit.AuditTrail;
import org.samling.application.audit.AuditedThing;
import org.samling.application.notification.port.Deliveries;
import org.samling.application.notification.port.DeliveryViews;
import org.samling.application.notification.port.Webhooks;
import org.samling.application.notification.view.DeliveryFilter;
import org.samling.application.notification.view.DeliveryView;
import org.samling.application.organization.ActiveOrganizations;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.domain.notification.Delivery;
import org.samling.domain.notification.DeliveryId;
import org.samling.domain.notification.NotificationRule;
import org.samling.domain.notification.WebhookId;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.RuleViolation;

@UseCase
class FollowDeliveriesService implements FollowDeliveries {

    private final ActiveOrganizations organizations;
    private final DeliveryViews views;
    private final Deliveries deliveries;
    private final Webhooks webhooks;
    private final AuditTrail audit;
    private final Clock clock;

    FollowDeliveriesService(
            ActiveOrganizations organizations,
            DeliveryViews views,
            Deliveries deliveries,
            Webhooks webhooks,
            AuditTrail audit,
            Clock clock) {
        this.organizations = organizations;
        this.views = views;
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Page<DeliveryView> list(Actor actor, DeliveryFilter filter, PageRequest page) {
        actor.mustBeAllowed(Permission.FOLLOW_DELIVERIES);
        return views.list(actor.organization(), filter, page).map(delivery -> delivery.seenBy(actor));
    }

    @Override
    public DeliveryView get(Actor actor, DeliveryId id) {
        actor.mustBeAllowed(Permission.FOLLOW_DELIVERIES);
        return views.find(actor.organization(), id)
                .map(found -> found.seenBy(actor))
                .orElseThrow(() -> new RuleViolation(CommonRule.NOT_FOUND));
    }

    @Override
    public DeliveryView sendAgain(SendAgain command) {
        var actor = command.actor();
        actor.mustBeAllowed(Permission.FOLLOW_DELIVERIES);
        var before = deliveries
                .lock(actor.organization(), command.id())
                .orElseThrow(() -> new RuleViolation(CommonRule.NOT_FOUND));
        organizations.hold(actor.organization());
        command.expected().mustMatch(before.revision());
        var after = before.sendAgain(clock.instant());
        mustStillBeWelcome(before);
        deliveries.save(after);
        audit.record(
                actor.user(),
                actor.organization(),
                AuditAction.DELIVERY_SENT_AGAIN,
                AuditedThing.delivery(after.id()),
                before.snapshot(),
                after.snapshot());
        return get(actor, after.id());
    }

    private void mustStillBeWelcome(Delivery delivery) {
        var lane = delivery.lane();
        switch (lane.channel()) {
            case EMAIL -> {
                if (deliveries.isOvertaken(delivery)) {
                    throw new RuleViolation(NotificationRule.NOTICE_OVERTAKEN);
                }
            }
            case WEBHOOK ->
                webhooks.find(lane.organization(), new WebhookId(lane.target()))
                        .orElseThrow(() -> new RuleViolation(CommonRule.NOT_FOUND))
                        .mustBeEnabled();
            case BROKER -> {}
        }
    }
}
