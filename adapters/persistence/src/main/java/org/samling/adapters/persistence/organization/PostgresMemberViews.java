package org.samling.adapters.persistence.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.samling.adapters.persistence.sql.Row;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.application.organization.BrowseMembers.Filter;
import org.samling.application.organization.port.MemberViews;
import org.samling.application.organization.view.MemberView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.UserId;

@ApplicationScoped
class PostgresMemberViews implements MemberViews {

    private static final String LIST = """
            select organization_id, user_id, display_name, email, role, removed_at, revision, created_at, updated_at,
                (select count(*)
                    from memberships
                    where organization_id = :organization_id
                        and role = 'org_admin'
                        and removed_at is null) as org_admins
            from memberships
            where organization_id = :organization_id
                and removed_at is null
                and (display_name, user_id) > (:after_name, :after_id)
                and (:role::text is null or role = :role)
                and (:text::text is null or strpos(search_form(display_name), search_form(:text)) > 0)
            order by display_name, user_id
            limit :limit
            """;

    private static final String FIND = """
            select organization_id, user_id, display_name, email, role, removed_at, revision, created_at, updated_at,
                (select count(*)
                    from memberships
                    where organization_id = :organization_id
                        and role = 'org_admin'
                        and removed_at is null) as org_admins
            from memberships
            where organization_id = :organization_id
                and user_id = :user_id
                and removed_at is null
            """;

    /** No name is empty. */
    private static final Position BEFORE_ALL = new Position("", new UUID(0, 0));

    private final TenantSql sql;

    PostgresMemberViews(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Page<MemberView> list(OrganizationId organization, Filter filter, PageRequest page) {
        var after = page.after() == null ? BEFORE_ALL : page.after();
        var rows = sql.in(new Tenant(organization), LIST)
                .bind("organization_id", organization.value())
                .bind("after_name", after.key())
                .bind("after_id", after.id())
                .bind("role", filter.role() == null ? null : WireForm.of(filter.role()))
                .bind("text", filter.text())
                .bind("limit", page.oneMore())
                .list(PostgresMemberViews::view);
        return Page.cut(
                rows,
                page,
                member -> new Position(member.displayName(), member.user().value()));
    }

    @Override
    public Optional<MemberView> find(OrganizationId organization, UserId user) {
        return sql.in(new Tenant(organization), FIND)
                .bind("organization_id", organization.value())
                .bind("user_id", user.value())
                .first(PostgresMemberViews::view);
    }

    private static MemberView view(Row row) throws SQLException {
        return MemberView.of(MemberRow.read(row), row.number("org_admins"));
    }
}
