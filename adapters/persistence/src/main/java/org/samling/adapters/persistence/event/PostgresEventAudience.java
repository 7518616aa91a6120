package org.samling.adapters.persistence.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import org.samling.adapters.persistence.sql.Json;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.application.event.port.EventAudience;
import org.samling.application.notification.NoticedThing;
import org.samling.domain.event.EventId;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.UserId;

@ApplicationScoped
class PostgresEventAudience implements EventAudience {

    /** Each membership is looked up by its key, for a join could well take another way, past all members for each of them. */
    private static final String OF = """
            from event_participants
            where organization_id = :organization_id
                and event_id = :event_id
                and status <> 'cancelled'
                and user_id <> :actor
                and (
                    select removed_at is null
                    from memberships
                    where memberships.organization_id = :organization_id
                        and memberships.user_id = event_participants.user_id)
            """;

    private static final String COUNT = """
            select count(*) as concerned
            """ + OF;

    private static final String TELL = """
            insert into outbox (organization_id, id, kind, recipient, thing_type, thing_id, payload, created_at)
            select :organization_id, gen_random_uuid(), :kind, user_id, :thing_type, :event_id, :facts::jsonb, :now
            """ + OF;

    private final TenantSql sql;

    PostgresEventAudience(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public long count(OrganizationId organization, EventId event, UserId actor) {
        return sql.in(new Tenant(organization), COUNT)
                .bind("organization_id", organization.value())
                .bind("event_id", event.value())
                .bind("actor", actor.value())
                .first(row -> row.number("concerned"))
                .orElseThrow();
    }

    @Override
    public long tell(
            OrganizationId organization,
            EventId event,
            UserId actor,
            NoticeKind kind,
            Map<String, Object> facts,
            Instant now) {
        return sql.in(new Tenant(organization), TELL)
                .bind("organization_id", organization.value())
                .bind("event_id", event.value())
                .bind("actor", actor.value())
                .bind("kind", WireForm.of(kind))
                .bind("thing_type", NoticedThing.event(event).type())
                .bind("facts", Json.write(facts))
                .bind("now", now)
                .update();
    }
}
