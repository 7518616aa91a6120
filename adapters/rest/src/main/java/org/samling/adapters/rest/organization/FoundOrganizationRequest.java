package org.samling.adapters.rest.organization;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.application.organization.AdministerOrganizations.FirstOrgAdmin;
import org.samling.application.organization.AdministerOrganizations.Found;
import org.samling.domain.organization.OrganizationProfile;
import org.samling.domain.shared.PlatformAdmin;

/** Asks for a new organisation. */
@Schema(
        name = "FoundOrganizationRequest",
        requiredProperties = {"name", "first_org_admin"})
public record FoundOrganizationRequest(
        @Schema(description = "What the organisation is called.", maxLength = OrganizationProfile.LONGEST_NAME)
        @Nullable
        String name,

        @Schema(
                description = "The IANA time zone of its workshops and events, unless they say otherwise.",
                nullable = true,
                defaultValue = "Europe/Oslo")
        @Nullable
        String timeZone,

        @Schema(description = "The person who will let the others in.") @Nullable
        FirstOrgAdminRequest firstOrgAdmin) {

    Found by(PlatformAdmin admin) {
        var first = firstOrgAdmin == null
                ? new FirstOrgAdmin(null, null, null)
                : new FirstOrgAdmin(firstOrgAdmin.subject(), firstOrgAdmin.displayName(), firstOrgAdmin.email());
        return new Found(admin, name, timeZone, first);
    }
}
