package org.samling.adapters.persistence.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.application.organization.port.Organizations;
import org.samling.domain.organization.Organization;
import org.samling.domain.organization.OrganizationState.Active;
import org.samling.domain.organization.OrganizationState.Inactive;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.RuleViolation;

@ApplicationScoped
class PostgresOrganizations implements Organizations {

    private static final String ADD = """
            insert into organizations (id, name, time_zone, deactivated_at, revision, created_at, updated_at)
            values (:id, :name, :time_zone, :deactivated_at, :revision, :created_at, :updated_at)
            """;

    /** The key never changes, so that whoever merely refers to the organisation need not wait. */
    private static final String LOCK = """
            select id, name, time_zone, deactivated_at, revision, created_at, updated_at
            from organizations
            where id = :id
            for no key update
            """;

    private static final String HOLD_UNCHANGED = """
            select id, name, time_zone, deactivated_at, revision, created_at, updated_at
            from organizations
            where id = :id
            for share
            """;

    private static final String SAVE = """
            update organizations
            set name = :name,
                time_zone = :time_zone,
                deactivated_at = :deactivated_at,
                revision = :revision,
                updated_at = :updated_at
            where id = :id
                and revision = :revision - 1
            """;

    private final TenantSql sql;

    PostgresOrganizations(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Organization organization) {
        sql.in(new Tenant(organization.id()), ADD)
                .bind("id", organization.id().value())
                .bind("name", organization.profile().name())
                .bind("time_zone", organization.profile().timeZone().getId())
                .bind("deactivated_at", deactivatedAt(organization))
                .bind("revision", organization.revision().number())
                .bind("created_at", organization.revision().createdAt())
                .bind("updated_at", organization.revision().updatedAt())
                .update();
    }

    @Override
    public Optional<Organization> lockForChange(OrganizationId id) {
        return sql.in(new Tenant(id), LOCK).bind("id", id.value()).first(OrganizationRow::read);
    }

    @Override
    public Optional<Organization> holdUnchanged(OrganizationId id) {
        return sql.in(new Tenant(id), HOLD_UNCHANGED).bind("id", id.value()).first(OrganizationRow::read);
    }

    @Override
    public void save(Organization organization) {
        var saved = sql.in(new Tenant(organization.id()), SAVE)
                .bind("id", organization.id().value())
                .bind("name", organization.profile().name())
                .bind("time_zone", organization.profile().timeZone().getId())
                .bind("deactivated_at", deactivatedAt(organization))
                .bind("revision", organization.revision().number())
                .bind("updated_at", organization.revision().updatedAt())
                .update();
        if (saved == 0) {
            throw new RuleViolation(CommonRule.STALE_REVISION);
        }
    }

    private static @Nullable Instant deactivatedAt(Organization organization) {
        return switch (organization.state()) {
            case Active() -> null;
            case Inactive(var since) -> since;
        };
    }
}
