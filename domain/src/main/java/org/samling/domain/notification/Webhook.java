package org.samling.domain.notification;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Findings;
import org.samling.domain.shared.Ids;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.Snapshot;

/**
 * Another system that an organisation lets hear of its notices. An org admin adds it and gives its secret to the receiver;
 * it is called until it is switched off, by an org admin or because nothing gets through any more.
 */
public record Webhook(
        WebhookId id,
        OrganizationId organization,
        WebhookPlan plan,
        WebhookSecrets secrets,
        WebhookState state,
        Revision revision) {

    /** More than anybody has, and few enough that a notice to thousands remains something that can be sent. */
    public static final int MOST = 20;

    public static Webhook add(OrganizationId organization, WebhookPlan plan, long others, Instant now) {
        if (others >= MOST) {
            throw new RuleViolation(new Finding(NotificationRule.WEBHOOKS_LIMIT, Map.of("maximum", MOST)));
        }
        return new Webhook(
                new WebhookId(Ids.mint(now)),
                organization,
                plan,
                WebhookSecrets.mint(),
                new WebhookState.Enabled(),
                Revision.first(now));
    }

    /** Switching on what is on, or off what is off, changes nothing. */
    public Webhook change(WebhookPlan newPlan, Change<Boolean> enabled, Instant now) {
        var wanted = enabled.appliedTo(state.isEnabled());
        new Findings().check(wanted != null, CommonRule.REQUIRED, "enabled").warningsOrThrow();
        return new Webhook(
                id, organization, newPlan, secrets, switched(Boolean.TRUE.equals(wanted), now), revision.next(now));
    }

    public Webhook rotateSecret(Instant now) {
        return new Webhook(id, organization, plan, secrets.rotate(now), state, revision.next(now));
    }

    /** It is no longer called, and org admins are told. */
    public Webhook giveUp(WebhookState.Reason reason, Instant now) {
        return new Webhook(id, organization, plan, secrets, new WebhookState.Disabled(now, reason), revision.next(now));
    }

    public void mustBeEnabled() {
        if (!state.isEnabled()) {
            throw new RuleViolation(NotificationRule.WEBHOOK_ENABLED);
        }
    }

    public Lane lane() {
        return Lane.webhook(organization, id);
    }

    /** Addresses may hold a key of the receiver's, and are not written down. */
    public Snapshot snapshot() {
        return Snapshot.empty()
                .personal("url", plan.url().text())
                .personal("secret", secrets.current())
                .fact("kinds", plan.kinds().stream().map(Webhook::written).toList())
                .fact("enabled", state.isEnabled())
                .fact("disabled_reason", disabledReason());
    }

    private @Nullable String disabledReason() {
        return switch (state) {
            case WebhookState.Enabled() -> null;
            case WebhookState.Disabled(var at, var reason) -> written(reason);
        };
    }

    private WebhookState switched(boolean on, Instant now) {
        if (on == state.isEnabled()) {
            return state;
        }
        return on ? new WebhookState.Enabled() : new WebhookState.Disabled(now, WebhookState.Reason.BY_ORG_ADMIN);
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
