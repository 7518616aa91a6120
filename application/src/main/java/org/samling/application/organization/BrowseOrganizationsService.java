package org.samling.application.organization;

import java.util.List;
import org.samling.application.ReadCase;
import org.samling.application.organization.port.OrganizationViews;
import org.samling.application.organization.view.ModuleView;
import org.samling.application.organization.view.OrganizationView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.PlatformAdmin;
import org.samling.domain.shared.RuleViolation;

@ReadCase
class BrowseOrganizationsService implements BrowseOrganizations {

    private final OrganizationViews views;

    BrowseOrganizationsService(OrganizationViews views) {
        this.views = views;
    }

    @Override
    public Page<OrganizationView> list(PlatformAdmin admin, PageRequest page) {
        return views.list(admin, page);
    }

    @Override
    public OrganizationView get(PlatformAdmin admin, OrganizationId organization) {
        return found(organization);
    }

    @Override
    public OrganizationView get(Actor actor) {
        actor.mustBeAllowed(Permission.SEE_ORGANIZATION);
        return found(actor.organization());
    }

    @Override
    public List<ModuleView> modules(Actor actor) {
        actor.mustBeAllowed(Permission.SWITCH_MODULES);
        return views.modules(actor.organization());
    }

    private OrganizationView found(OrganizationId organization) {
        return views.find(organization).orElseThrow(() -> new RuleViolation(CommonRule.NOT_FOUND));
    }
}
