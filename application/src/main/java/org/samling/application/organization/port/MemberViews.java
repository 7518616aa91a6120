package org.samling.application.organization.port;

import java.util.Optional;
import org.samling.application.organization.BrowseMembers.Filter;
import org.samling.application.organization.view.MemberView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.UserId;

/** Present members as they are shown. */
public interface MemberViews {

    /** The members by name. */
    Page<MemberView> list(OrganizationId organization, Filter filter, PageRequest page);

    Optional<MemberView> find(OrganizationId organization, UserId user);
}
