package org.samling.adapters.persistence.notification;

import java.sql.SQLException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.notification.Webhook;
import org.samling.domain.notification.WebhookId;
import org.samling.domain.notification.WebhookPlan;
import org.samling.domain.notification.WebhookSecret;
import org.samling.domain.notification.WebhookSecrets;
import org.samling.domain.notification.WebhookState;
import org.samling.domain.notification.WebhookUrl;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Revision;

/** How a webhook lies in its row. */
final class WebhookRow {

    private WebhookRow() {}

    static Webhook read(Row row) throws SQLException {
        return new Webhook(
                new WebhookId(row.id("id")),
                new OrganizationId(row.id("organization_id")),
                plan(row),
                secrets(row),
                state(row),
                new Revision(row.number("revision"), row.time("created_at"), row.time("updated_at")));
    }

    static WebhookSecrets secrets(Row row) throws SQLException {
        return new WebhookSecrets(new WebhookSecret(row.text("secret")), former(row));
    }

    private static WebhookPlan plan(Row row) throws SQLException {
        return new WebhookPlan(
                new WebhookUrl(row.text("url")),
                row.texts("kinds").stream()
                        .map(kind -> WireForm.read(NoticeKind.class, kind))
                        .collect(Collectors.toSet()));
    }

    private static WebhookSecrets.@Nullable Former former(Row row) throws SQLException {
        var secret = row.textOrNull("former_secret");
        return secret == null
                ? null
                : new WebhookSecrets.Former(new WebhookSecret(secret), row.time("former_secret_until"));
    }

    private static WebhookState state(Row row) throws SQLException {
        var reason = row.textOrNull("disabled_reason");
        return reason == null
                ? new WebhookState.Enabled()
                : new WebhookState.Disabled(row.time("disabled_at"), WireForm.read(WebhookState.Reason.class, reason));
    }
}
