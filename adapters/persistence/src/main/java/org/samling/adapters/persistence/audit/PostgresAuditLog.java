package org.samling.adapters.persistence.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.persistence.sql.Json;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.application.audit.AuditEntry;
import org.samling.application.audit.port.AuditLog;
import org.samling.domain.shared.OrganizationId;

@ApplicationScoped
class PostgresAuditLog implements AuditLog {

    private static final String APPEND = """
            insert into audit_log (
                organization_id, id, occurred_at, actor, on_behalf_of, action, thing_type, thing_id,
                before, after, changed, trace_id)
            select :organization_id, id, occurred_at, actor, on_behalf_of, action, thing_type, thing_id,
                before, after, changed, trace_id
            from jsonb_to_recordset(:entries::jsonb) as entry (
                id uuid, occurred_at timestamptz, actor uuid, on_behalf_of uuid, action text, thing_type text,
                thing_id uuid, before jsonb, after jsonb, changed text[], trace_id text)
            """;

    private final TenantSql sql;

    PostgresAuditLog(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public void append(OrganizationId organization, List<AuditEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        sql.in(new Tenant(organization), APPEND)
                .bind("organization_id", organization.value())
                .bind(
                        "entries",
                        Json.write(
                                entries.stream().map(PostgresAuditLog::written).toList()))
                .update();
    }

    private static Map<String, @Nullable Object> written(AuditEntry entry) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("id", entry.id());
        row.put("occurred_at", entry.occurredAt());
        row.put("actor", entry.actor());
        row.put("on_behalf_of", entry.onBehalfOf());
        row.put("action", entry.action());
        row.put("thing_type", entry.thing().type());
        row.put("thing_id", entry.thing().id());
        row.put("before", entry.before().facts());
        row.put("after", entry.after().facts());
        row.put("changed", entry.after().differenceFrom(entry.before()));
        row.put("trace_id", entry.request());
        return row;
    }
}
