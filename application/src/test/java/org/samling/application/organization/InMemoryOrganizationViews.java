package org.samling.application.organization;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.samling.application.organization.port.OrganizationViews;
import org.samling.application.organization.view.ModuleView;
import org.samling.application.organization.view.OrganizationView;
import org.samling.application.paging.InMemoryPages;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.domain.shared.Module;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.PlatformAdmin;

/** Shows the organisations and modules that are in memory. */
public final class InMemoryOrganizationViews implements OrganizationViews {

    private final InMemoryOrganizations organizations;
    private final InMemoryModules modules;

    public InMemoryOrganizationViews(InMemoryOrganizations organizations, InMemoryModules modules) {
        this.organizations = organizations;
        this.modules = modules;
    }

    @Override
    public Page<OrganizationView> list(PlatformAdmin admin, PageRequest page) {
        return InMemoryPages.byText(
                organizations.all().stream().map(OrganizationView::of),
                page,
                view -> new Position(view.name(), view.id().value()));
    }

    @Override
    public Optional<OrganizationView> find(OrganizationId id) {
        return organizations.find(id).map(OrganizationView::of);
    }

    @Override
    public List<ModuleView> modules(OrganizationId organization) {
        return Arrays.stream(Module.values())
                .map(module -> modules.view(organization, module))
                .toList();
    }
}
