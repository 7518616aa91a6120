package org.samling.adapters.persistence.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samling.adapters.persistence.sql.Json;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.application.notification.Notice;
import org.samling.application.notification.port.Outbox;
import org.samling.domain.shared.OrganizationId;

@ApplicationScoped
class PostgresOutbox implements Outbox {

    private static final String QUEUE = """
            insert into outbox (
                organization_id, id, kind, recipient, thing_type, thing_id, payload, created_at, available_at)
            select :organization_id, id, kind, recipient, thing_type, thing_id, payload, created_at, created_at
            from jsonb_to_recordset(:notices::jsonb) as notice (
                id uuid, kind text, recipient uuid, thing_type text, thing_id uuid, payload jsonb, created_at timestamptz)
            """;

    private final TenantSql sql;

    PostgresOutbox(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public void queue(OrganizationId organization, List<Notice> notices) {
        if (notices.isEmpty()) {
            return;
        }
        sql.in(new Tenant(organization), QUEUE)
                .bind("organization_id", organization.value())
                .bind(
                        "notices",
                        Json.write(notices.stream().map(PostgresOutbox::written).toList()))
                .update();
    }

    private static Map<String, Object> written(Notice notice) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", notice.id());
        row.put("kind", notice.kind());
        row.put("recipient", notice.recipient());
        row.put("thing_type", notice.thing().type());
        row.put("thing_id", notice.thing().id());
        row.put("payload", notice.facts());
        row.put("created_at", notice.createdAt());
        return row;
    }
}
