package org.samling.application.organization.port;

import java.util.List;
import org.samling.domain.shared.OrganizationId;

/** Which organisations there are, for what is done in each of them at night. */
public interface AllOrganizations {

    List<OrganizationId> ids();
}
