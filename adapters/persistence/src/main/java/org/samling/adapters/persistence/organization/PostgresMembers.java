package org.samling.adapters.persistence.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.ScopedStatement;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.application.organization.port.Members;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.MemberState.Active;
import org.samling.domain.organization.MemberState.Removed;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.UserId;

@ApplicationScoped
class PostgresMembers implements Members {

    private static final String ADD = """
            insert into memberships (
                organization_id, user_id, display_name, email, role, removed_at, revision, created_at, updated_at)
            values (
                :organization_id, :user_id, :display_name, :email, :role, :removed_at, :revision, :created_at, :updated_at)
            """;

    private static final String FIND = """
            select organization_id, user_id, display_name, email, role, removed_at, revision, created_at, updated_at
            from memberships
            where organization_id = :organization_id
                and user_id = :user_id
            """;

    private static final String COUNT_ORG_ADMINS = """
            select count(*) as org_admins
            from memberships
            where organization_id = :organization_id
                and role = 'org_admin'
                and removed_at is null
            """;

    private static final String SAVE = """
            update memberships
            set display_name = :display_name,
                email = :email,
                role = :role,
                removed_at = :removed_at,
                revision = :revision,
                updated_at = :updated_at
            where organization_id = :organization_id
                and user_id = :user_id
                and revision = :revision - 1
            """;

    private final TenantSql sql;

    PostgresMembers(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Member member) {
        with(member, ADD).bind("created_at", member.revision().createdAt()).update();
    }

    @Override
    public Optional<Member> find(OrganizationId organization, UserId user) {
        return sql.in(new Tenant(organization), FIND)
                .bind("organization_id", organization.value())
                .bind("user_id", user.value())
                .first(MemberRow::read);
    }

    @Override
    public long countOrgAdmins(OrganizationId organization) {
        return sql.in(new Tenant(organization), COUNT_ORG_ADMINS)
                .bind("organization_id", organization.value())
                .first(row -> row.number("org_admins"))
                .orElseThrow();
    }

    @Override
    public void save(Member member) {
        if (with(member, SAVE).update() == 0) {
            throw new RuleViolation(CommonRule.STALE_REVISION);
        }
    }

    private ScopedStatement with(Member member, String statement) {
        return sql.in(new Tenant(member.organization()), statement)
                .bind("organization_id", member.organization().value())
                .bind("user_id", member.user().value())
                .bind("display_name", member.profile().displayName())
                .bind("email", member.profile().email())
                .bind("role", WireForm.of(member.profile().role()))
                .bind("removed_at", removedAt(member))
                .bind("revision", member.revision().number())
                .bind("updated_at", member.revision().updatedAt());
    }

    private static @Nullable Instant removedAt(Member member) {
        return switch (member.state()) {
            case Active() -> null;
            case Removed(var at) -> at;
        };
    }
}
