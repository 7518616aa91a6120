package org.samling.application.organization;

import java.util.List;
import org.samling.application.organization.view.ModuleView;
import org.samling.application.organization.view.OrganizationView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.PlatformAdmin;

/** Shows organisations: all of them to platform admins, their own to members. */
public interface BrowseOrganizations {

    Page<OrganizationView> list(PlatformAdmin admin, PageRequest page);

    OrganizationView get(PlatformAdmin admin, OrganizationId organization);

    OrganizationView get(Actor actor);

    /** Every module that there is, and whether the organisation has it. */
    List<ModuleView> modules(Actor actor);
}
