package org.samling.application.notification;

import java.time.Clock;
import java.util.List;
import org.samling.application.UseCase;
import org.samling.application.audit.AuditAction;
import org.samling.application.audit.AuditTrail;
import org.samling.application.audit.AuditedThing;
import org.samling.application.notification.port.Webhooks;
import org.samling.application.organization.ActiveOrganizations;
import org.samling.domain.notification.Webhook;
import org.samling.domain.notification.WebhookId;
import org.samling.domain.notification.WebhookPlan;
import org.samling.domain.notification.WebhookReach;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.Snapshot;

@UseCase
class KeepWebhooksService implements KeepWebhooks {

    private final ActiveOrganizations organizations;
    private final Webhooks webhooks;
    private final WebhookReach reach;
    private final AuditTrail audit;
    private final Clock clock;

    KeepWebhooksService(
            ActiveOrganizations organizations, Webhooks webhooks, WebhookReach reach, AuditTrail audit, Clock clock) {
        this.organizations = organizations;
        this.webhooks = webhooks;
        this.reach = reach;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Webhook> list(Actor actor) {
        actor.mustBeAllowed(Permission.MANAGE_WEBHOOKS);
        return webhooks.all(actor.organization());
    }

    @Override
    public Webhook get(Actor actor, WebhookId id) {
        actor.mustBeAllowed(Permission.MANAGE_WEBHOOKS);
        return webhooks.find(actor.organization(), id).orElseThrow(() -> new RuleViolation(CommonRule.NOT_FOUND));
    }

    @Override
    public Webhook add(Add command) {
        var actor = command.actor();
        actor.mustBeAllowed(Permission.MANAGE_WEBHOOKS);
        organizations.hold(actor.organization());
        var plan = WebhookPlan.of(command.url(), command.kinds(), reach);
        var others = webhooks.countForAdding(actor.organization());
        var webhook = Webhook.add(actor.organization(), plan, others, clock.instant());
        webhooks.add(webhook);
        record(actor, AuditAction.WEBHOOK_ADDED, webhook, Snapshot.empty(), webhook.snapshot());
        return webhook;
    }

    @Override
    public Webhook change(ChangeWebhook command) {
        var actor = command.actor();
        var before = locked(actor, command.id());
        var plan = before.plan().with(command.url(), command.kinds(), reach);
        var after = before.change(plan, command.enabled(), clock.instant());
        command.expected().mustMatch(before.revision());
        if (plan.equals(before.plan()) && after.state().equals(before.state())) {
            return before;
        }
        webhooks.save(after);
        record(actor, AuditAction.WEBHOOK_CHANGED, after, before.snapshot(), after.snapshot());
        return after;
    }

    @Override
    public Webhook rotateSecret(RotateSecret command) {
        var before = locked(command.actor(), command.id());
        command.expected().mustMatch(before.revision());
        var after = before.rotateSecret(clock.instant());
        webhooks.save(after);
        record(command.actor(), AuditAction.WEBHOOK_SECRET_ROTATED, after, before.snapshot(), after.snapshot());
        return after;
    }

    @Override
    public void remove(Remove command) {
        var before = locked(command.actor(), command.id());
        command.expected().mustMatch(before.revision());
        webhooks.remove(before);
        record(command.actor(), AuditAction.WEBHOOK_REMOVED, before, before.snapshot(), Snapshot.empty());
    }

    private Webhook locked(Actor actor, WebhookId id) {
        actor.mustBeAllowed(Permission.MANAGE_WEBHOOKS);
        var webhook =
                webhooks.lock(actor.organization(), id).orElseThrow(() -> new RuleViolation(CommonRule.NOT_FOUND));
        organizations.hold(actor.organization());
        return webhook;
    }

    private void record(Actor actor, AuditAction action, Webhook webhook, Snapshot before, Snapshot after) {
        audit.record(actor.user(), actor.organization(), action, AuditedThing.webhook(webhook.id()), before, after);
    }
}
