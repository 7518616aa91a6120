package org.samling.application.organization.port;

import java.util.Optional;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.OrganizationId;

/** The organisations, as they are written. */
public interface Organizations {

    void add(Organization organization);

    /**
     * Finds the organisation and holds it to the end of the transaction: whoever else wants to change it, or who is a
     * member of it, waits.
     */
    Optional<Organization> lockForChange(OrganizationId id);

    /**
     * Finds the organisation and keeps it as it is to the end of the transaction. Others may do the same meanwhile; whoever
     * wants to change it waits.
     */
    Optional<Organization> holdUnchanged(OrganizationId id);

    void save(Organization organization);
}
