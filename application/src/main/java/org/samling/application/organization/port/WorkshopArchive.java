package org.samling.application.organization.port;

import java.time.Instant;
import java.util.List;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.workshop.WorkshopId;

/** Where an organisation's workshops go when it is deactivated. */
public interface WorkshopArchive {

    /** Archives whatever is not archived, and says what that was. Waits for whoever holds one of them. */
    List<WorkshopId> archiveAll(OrganizationId organization, Instant now);
}
