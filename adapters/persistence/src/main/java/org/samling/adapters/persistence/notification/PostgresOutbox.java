package org.samling.adapters.persistence.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samling.adapters.persistence.sql.Json;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.application.notification.Notice;
import org.samling.application.notification.NoticedThing;
import org.samling.application.notification.port.Outbox;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.shared.OrganizationId;

@ApplicationScoped
class PostgresOutbox implements Outbox {

    private static final String QUEUE = """
            insert into outbox (organization_id, id, kind, recipient, thing_type, thing_id, payload, created_at)
            select :organization_id, id, kind, recipient, thing_type, thing_id, payload, created_at
            from rows from (
                jsonb_to_recordset(:notices::jsonb) as (
                    id uuid, kind text, recipient uuid, thing_type text, thing_id uuid, payload jsonb, created_at timestamptz)
            ) with ordinality as notice (
                id, kind, recipient, thing_type, thing_id, payload, created_at, place)
            order by place
            """;

    private static final String QUEUE_TO_ORG_ADMINS = """
            insert into outbox (organization_id, id, kind, recipient, thing_type, thing_id, payload, created_at)
            select :organization_id, gen_random_uuid(), :kind, user_id, :thing_type, :thing_id, '{}', :now
            from memberships
            where organization_id = :organization_id
                and role = 'org_admin'
                and removed_at is null
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

    @Override
    public void queueToOrgAdmins(OrganizationId organization, NoticeKind kind, NoticedThing thing, Instant now) {
        sql.in(new Tenant(organization), QUEUE_TO_ORG_ADMINS)
                .bind("organization_id", organization.value())
                .bind("kind", WireForm.of(kind))
                .bind("thing_type", thing.type())
                .bind("thing_id", thing.id())
                .bind("now", now)
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
