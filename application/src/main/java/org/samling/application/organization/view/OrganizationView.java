package org.samling.application.organization.view;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samling.domain.organization.Organization;
import org.samling.domain.organization.OrganizationAct;
import org.samling.domain.organization.OrganizationState.Active;
import org.samling.domain.organization.OrganizationState.Inactive;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Revision;

/** An organisation, as its members and the platform admins see it. */
public record OrganizationView(
        OrganizationId id,
        String name,
        ZoneId timeZone,
        @Nullable Instant deactivatedAt,
        Revision revision) {

    public static OrganizationView of(Organization organization) {
        return new OrganizationView(
                organization.id(),
                organization.profile().name(),
                organization.profile().timeZone(),
                switch (organization.state()) {
                    case Active() -> null;
                    case Inactive(var since) -> since;
                },
                organization.revision());
    }

    public boolean active() {
        return deactivatedAt == null;
    }

    /** What a platform admin may do with it. */
    public Set<OrganizationAct> allowedActs() {
        return Organization.allowedActs(active());
    }
}
