package org.samling.adapters.rest.identity;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.adapters.rest.organization.MemberRole;
import org.samling.adapters.rest.organization.ModuleName;
import org.samling.adapters.rest.organization.OrganizationStatus;
import org.samling.application.identity.view.MembershipView;

/** One of the caller's memberships, as it is answered. */
@Schema(
        name = "Membership",
        description = "An organisation that you are a member of, with what a client needs to know of it.",
        requiredProperties = {
            "organization_id",
            "organization_name",
            "organization_status",
            "time_zone",
            "role",
            "modules",
            "member_since"
        })
public record MembershipResponse(
        UUID organizationId,
        String organizationName,
        OrganizationStatus organizationStatus,
        String timeZone,
        @Schema(description = "Your role there.") MemberRole role,

        @Schema(description = "The modules that the organisation has.")
        List<ModuleName> modules,

        OffsetDateTime memberSince) {

    static MembershipResponse of(MembershipView view) {
        return new MembershipResponse(
                view.organization().value(),
                view.organizationName(),
                OrganizationStatus.of(view.organizationActive()),
                view.timeZone().getId(),
                MemberRole.of(view.role()),
                view.modules().stream().map(ModuleName::of).sorted().toList(),
                view.memberSince().atZone(view.timeZone()).toOffsetDateTime());
    }
}
