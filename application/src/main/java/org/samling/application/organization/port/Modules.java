package org.samling.application.organization.port;

import java.time.Instant;
import org.samling.domain.shared.Module;
import org.samling.domain.shared.OrganizationId;

/** Which modules an organisation has. */
public interface Modules {

    /** Switches the module, whatever it was before. */
    void switchTo(OrganizationId organization, Module module, boolean enabled, Instant now);
}
