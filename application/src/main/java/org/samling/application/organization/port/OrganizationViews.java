package org.samling.application.organization.port;

import java.util.List;
import java.util.Optional;
import org.samling.application.organization.view.ModuleView;
import org.samling.application.organization.view.OrganizationView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.PlatformAdmin;

/** Organisations as they are shown. */
public interface OrganizationViews {

    /** All organisations by name: only a platform admin sees more than one. */
    Page<OrganizationView> list(PlatformAdmin admin, PageRequest page);

    Optional<OrganizationView> find(OrganizationId id);

    /** Every module that there is, and whether the organisation has it. */
    List<ModuleView> modules(OrganizationId organization);
}
