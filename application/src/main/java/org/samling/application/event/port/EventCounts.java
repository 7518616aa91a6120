package org.samling.application.event.port;

import java.util.List;
import org.samling.application.event.view.CountDrift;
import org.samling.domain.shared.OrganizationId;

/** The counts that are kept with the events, beside what they count. */
public interface EventCounts {

    /** The events whose count is not what there is, at one moment. */
    List<CountDrift> drift(OrganizationId organization);
}
