package org.samling.adapters.persistence.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.samling.adapters.persistence.sql.Json;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.application.notification.NoticedThing;
import org.samling.application.workshop.port.WorkshopAudience;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.UserId;
import org.samling.domain.workshop.WorkshopId;

@ApplicationScoped
class PostgresWorkshopAudience implements WorkshopAudience {

    private static final String OF = """
            select user_id
            from (
                select user_id
                from workshop_participants
                where organization_id = :organization_id
                    and workshop_id = :workshop_id
                    and registration_status in ('registered', 'waitlisted')
                union
                select :facilitator::uuid
                from mentor_workshops
                where organization_id = :organization_id
                    and id = :workshop_id
            ) as concerned
            where user_id <> :actor
                and exists (
                    select 1
                    from memberships
                    where memberships.organization_id = :organization_id
                        and memberships.user_id = concerned.user_id
                        and removed_at is null
                        and (role <> 'contact' or :kind = 'workshop_cancelled'))
            order by user_id
            """;

    private static final String TELL = """
            insert into outbox (organization_id, id, kind, recipient, thing_type, thing_id, payload, created_at)
            select :organization_id, gen_random_uuid(), :kind, user_id, :thing_type, :workshop_id, :facts::jsonb, :now
            from (
            """ + OF + """
            ) as audience
            returning recipient as user_id
            """;

    private final TenantSql sql;

    PostgresWorkshopAudience(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public List<UserId> of(
            OrganizationId organization, WorkshopId workshop, UserId facilitator, UserId actor, NoticeKind kind) {
        return sql.in(new Tenant(organization), OF)
                .bind("organization_id", organization.value())
                .bind("workshop_id", workshop.value())
                .bind("facilitator", facilitator.value())
                .bind("actor", actor.value())
                .bind("kind", WireForm.of(kind))
                .list(row -> new UserId(row.id("user_id")));
    }

    @Override
    public List<UserId> tell(
            OrganizationId organization,
            WorkshopId workshop,
            UserId facilitator,
            UserId actor,
            NoticeKind kind,
            Map<String, Object> facts,
            Instant now) {
        return sql.in(new Tenant(organization), TELL)
                .bind("organization_id", organization.value())
                .bind("workshop_id", workshop.value())
                .bind("facilitator", facilitator.value())
                .bind("actor", actor.value())
                .bind("kind", WireForm.of(kind))
                .bind("thing_type", NoticedThing.workshop(workshop).type())
                .bind("facts", Json.write(facts))
                .bind("now", now)
                .list(row -> new UserId(row.id("user_id")));
    }
}
