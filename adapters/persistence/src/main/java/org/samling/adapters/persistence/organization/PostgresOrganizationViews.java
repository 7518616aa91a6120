package org.samling.adapters.persistence.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samling.adapters.persistence.sql.Scope.Platform;
import org.samling.adapters.persistence.sql.Scope.Tenant;
import org.samling.adapters.persistence.sql.TenantSql;
import org.samling.application.organization.port.OrganizationViews;
import org.samling.application.organization.view.ModuleView;
import org.samling.application.organization.view.OrganizationView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.domain.shared.Module;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.PlatformAdmin;

@ApplicationScoped
class PostgresOrganizationViews implements OrganizationViews {

    private static final String LIST = """
            select id, name, time_zone, deactivated_at, revision, created_at, updated_at
            from organizations
            where (name, id) > (:after_name, :after_id)
            order by name, id
            limit :limit
            """;

    private static final String FIND = """
            select id, name, time_zone, deactivated_at, revision, created_at, updated_at
            from organizations
            where id = :id
            """;

    private static final String MODULES = """
            select module, enabled, switched_at
            from organization_modules
            where organization_id = :organization_id
            """;

    /** No name is empty. */
    private static final Position BEFORE_ALL = new Position("", new UUID(0, 0));

    private final TenantSql sql;

    PostgresOrganizationViews(TenantSql sql) {
        this.sql = sql;
    }

    @Override
    public Page<OrganizationView> list(PlatformAdmin admin, PageRequest page) {
        var after = page.after() == null ? BEFORE_ALL : page.after();
        var rows = sql.in(new Platform(), LIST)
                .bind("after_name", after.key())
                .bind("after_id", after.id())
                .bind("limit", page.oneMore())
                .list(row -> OrganizationView.of(OrganizationRow.read(row)));
        return Page.cut(
                rows,
                page,
                organization ->
                        new Position(organization.name(), organization.id().value()));
    }

    @Override
    public Optional<OrganizationView> find(OrganizationId id) {
        return sql.in(new Tenant(id), FIND)
                .bind("id", id.value())
                .first(row -> OrganizationView.of(OrganizationRow.read(row)));
    }

    @Override
    public List<ModuleView> modules(OrganizationId organization) {
        var switched = sql
                .in(new Tenant(organization), MODULES)
                .bind("organization_id", organization.value())
                .list(row -> new ModuleView(
                        Module.named(row.text("module")).orElseThrow(), row.yes("enabled"), row.time("switched_at")))
                .stream()
                .collect(Collectors.toMap(ModuleView::module, Function.identity()));
        return Arrays.stream(Module.values())
                .map(module -> switched.getOrDefault(module, new ModuleView(module, false, null)))
                .toList();
    }
}
