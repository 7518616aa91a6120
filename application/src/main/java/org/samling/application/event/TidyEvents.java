package org.samling.application.event;

import java.util.List;
import org.samling.application.event.view.CountDrift;
import org.samling.domain.shared.OrganizationId;

/** What is done at night with the events of each organisation. Several instances may do it at once. */
public interface TidyEvents {

    List<OrganizationId> organizations();

    /** Archives some of the events that ended over a year ago, and says how many. None are left when it says 0. */
    int archiveSome(OrganizationId organization);

    /** Compares the counts that are kept with the events with what there is. */
    List<CountDrift> drift(OrganizationId organization);
}
