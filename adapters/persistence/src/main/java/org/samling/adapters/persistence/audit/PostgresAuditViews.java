package org.samling.adapters.persistence.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.samling.adapters.persistence.sql.Json;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.application.audit.BrowseAuditLog.Filter;
import org.samling.application.audit.port.AuditViews;
import org.samling.application.audit.view.AuditEntryView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.domain.shared.OrganizationId;

@ApplicationScoped
class PostgresAuditViews implements AuditViews {

    /** Unlike other lists this one is planned for the filter at hand: which index serves it depends on what was asked. */
    private static final String LIST = """
            select set_config('plan_cache_mode', 'force_custom_plan', true);
            select id, occurred_at, actor, on_behalf_of, action, thing_type, thing_id, before, after, changed, trace_id
            from audit_log
            where organization_id = :organization_id
                and (occurred_at, id) < (:after_time, :after_id)
                and (:thing_type::text is null or thing_type = :thing_type)
                and (:thing_id::uuid is null or thing_id = :thing_id)
                and (:actor::uuid is null or actor = :actor)
                and (:action::text is null or action = :action)
                and (:from::timestamptz is null or occurred_at >= :from)
                and (:to::timestamptz is null or occurred_at < :to)
            order by occurred_at desc, id desc
            limit :limit
            """;

    private static final Position AFTER_ALL = new Position("9999-12-31T23:59:59Z", new UUID(-1, -1));

    private final TenantSql sql;

    PostgresAuditViews(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Page<AuditEntryView> list(OrganizationId organization, Filter filter, PageRequest page) {
        var after = page.after() == null ? AFTER_ALL : page.after();
        var rows = sql.in(new Tenant(organization), LIST)
                .bind("organization_id", organization.value())
                .bind("after_time", Instant.parse(after.key()))
                .bind("after_id", after.id())
                .bind("thing_type", filter.thingType())
                .bind("thing_id", filter.thingId())
                .bind("actor", filter.actor())
                .bind("action", filter.action())
                .bind("from", filter.from())
                .bind("to", filter.to())
                .bind("limit", page.oneMore())
                .list(PostgresAuditViews::view);
        return Page.cut(rows, page, entry -> new Position(entry.occurredAt().toString(), entry.id()));
    }

    private static AuditEntryView view(Row row) throws SQLException {
        return new AuditEntryView(
                row.id("id"),
                row.time("occurred_at"),
                row.idOrNull("actor"),
                row.idOrNull("on_behalf_of"),
                row.text("action"),
                row.text("thing_type"),
                row.id("thing_id"),
                Json.facts(row.text("before")),
                Json.facts(row.text("after")),
                Set.copyOf(row.texts("changed")),
                row.text("trace_id"));
    }
}
