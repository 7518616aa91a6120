package org.samling.adapters.persistence.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.ScopedStatement;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.application.notification.port.Webhooks;
import org.samling.domain.notification.Webhook;
import org.samling.domain.notification.WebhookId;
import org.samling.domain.notification.WebhookState;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.RuleViolation;

@ApplicationScoped
class PostgresWebhooks implements Webhooks {

    private static final String ALL = """
            select id, organization_id, url, kinds, secret, former_secret, former_secret_until, disabled_at, disabled_reason,
                revision, created_at, updated_at
            from webhooks
            where organization_id = :organization_id
            """;

    private static final String IN_ORDER = ALL + """
            order by created_at, id
            """;

    private static final String FIND = ALL + """
                and id = :id
            """;

    private static final String LOCK = FIND + """
            for no key update
            """;

    /** First the lock, then the look, in one round trip: there may be no row that could be locked. */
    private static final String COUNT_FOR_ADDING = """
            select pg_advisory_xact_lock(hashtextextended('webhooks ' || :organization_id::uuid, 0));
            select count(*) as webhooks
            from webhooks
            where organization_id = :organization_id
            """;

    private static final String ADD = """
            insert into webhooks (
                organization_id, id, url, kinds, secret, former_secret, former_secret_until, disabled_at, disabled_reason,
                revision, created_at, updated_at)
            values (
                :organization_id, :id, :url, :kinds, :secret, :former_secret, :former_secret_until, :disabled_at,
                :disabled_reason, :revision, :created_at, :updated_at)
            """;

    private static final String SAVE = """
            update webhooks
            set url = :url,
                kinds = :kinds,
                secret = :secret,
                former_secret = :former_secret,
                former_secret_until = :former_secret_until,
                disabled_at = :disabled_at,
                disabled_reason = :disabled_reason,
                revision = :revision,
                updated_at = :updated_at
            where organization_id = :organization_id
                and id = :id
                and revision = :revision - 1
            """;

    private static final String REMOVE = """
            delete from webhooks
            where organization_id = :organization_id
                and id = :id
                and revision = :revision
            """;

    /** Only once the webhook is gone: until then somebody may be sorting notices for it. */
    private static final String REMOVE_DELIVERIES = """
            delete from deliveries
            where organization_id = :organization_id
                and channel = 'webhook'
                and target = :id
            """;

    private final TenantSql sql;

    PostgresWebhooks(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Webhook> all(OrganizationId organization) {
        return in(organization, IN_ORDER).list(WebhookRow::read);
    }

    @Override
    public long countForAdding(OrganizationId organization) {
        return in(organization, COUNT_FOR_ADDING)
                .first(row -> row.number("webhooks"))
                .orElseThrow();
    }

    @Override
    public Optional<Webhook> find(OrganizationId organization, WebhookId id) {
        return one(organization, id, FIND).first(WebhookRow::read);
    }

    @Override
    public Optional<Webhook> lock(OrganizationId organization, WebhookId id) {
        return one(organization, id, LOCK).first(WebhookRow::read);
    }

    @Override
    public void add(Webhook webhook) {
        with(webhook, ADD).bind("created_at", webhook.revision().createdAt()).update();
    }

    @Override
    public void save(Webhook webhook) {
        mustHaveChanged(with(webhook, SAVE).update());
    }

    @Override
    public void remove(Webhook webhook) {
        mustHaveChanged(one(webhook.organization(), webhook.id(), REMOVE)
                .bind("revision", webhook.revision().number())
                .update());
        one(webhook.organization(), webhook.id(), REMOVE_DELIVERIES).update();
    }

    private ScopedStatement with(Webhook webhook, String statement) {
        var secrets = webhook.secrets();
        var former = secrets.former();
        var disabled = webhook.state() instanceof WebhookState.Disabled state ? state : null;
        return one(webhook.organization(), webhook.id(), statement)
                .bind("url", webhook.plan().url().text())
                .bind("kinds", webhook.plan().kinds().stream().map(WireForm::of).toList())
                .bind("secret", secrets.current().text())
                .bind("former_secret", former == null ? null : former.secret().text())
                .bind("former_secret_until", former == null ? null : former.until())
                .bind("disabled_at", disabled == null ? null : disabled.at())
                .bind("disabled_reason", disabled == null ? null : WireForm.of(disabled.reason()))
                .bind("revision", webhook.revision().number())
                .bind("updated_at", webhook.revision().updatedAt());
    }

    private ScopedStatement one(OrganizationId organization, WebhookId id, String statement) {
        return in(organization, statement).bind("id", id.value());
    }

    private ScopedStatement in(OrganizationId organization, String statement) {
        return sql.in(new Tenant(organization), statement).bind("organization_id", organization.value());
    }

    private static void mustHaveChanged(int rows) {
        if (rows == 0) {
            throw new RuleViolation(CommonRule.STALE_REVISION);
        }
    }
}
