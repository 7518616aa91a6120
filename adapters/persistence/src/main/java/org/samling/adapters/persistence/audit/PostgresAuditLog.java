package org.samling.adapters.persistence.audit;

import jakarta.enterprise.context.ApplicationScoped;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.application.audit.AuditEntry;
import org.samling.application.audit.port.AuditLog;

@ApplicationScoped
class PostgresAuditLog implements AuditLog {

    private static final String APPEND = """
            insert into audit_log (
                organization_id, id, occurred_at, actor, on_behalf_of, action, thing_type, thing_id,
                before, after, changed, trace_id)
            values (
                :organization_id, :id, :occurred_at, :actor, :on_behalf_of, :action, :thing_type, :thing_id,
                :before::jsonb, :after::jsonb, :changed, :trace_id)
            """;

    private final TenantSql sql;

    PostgresAuditLog(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public void append(AuditEntry entry) {
        var onBehalfOf = entry.onBehalfOf();
        sql.in(new Tenant(entry.organization()), APPEND)
                .bind("organization_id", entry.organization().value())
                .bind("id", entry.id())
                .bind("occurred_at", entry.occurredAt())
                .bind("actor", entry.actor().value())
                .bind("on_behalf_of", onBehalfOf == null ? null : onBehalfOf.value())
                .bind("action", entry.action())
                .bind("thing_type", entry.thing().type())
                .bind("thing_id", entry.thing().id())
                .bind("before", Facts.write(entry.before().facts()))
                .bind("after", Facts.write(entry.after().facts()))
                .bind("changed", entry.after().differenceFrom(entry.before()))
                .bind("trace_id", entry.request())
                .update();
    }
}
