package org.samling.adapters.rest.organization;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.application.organization.AdministerOrganizations.ChangeProfile;
import org.samling.domain.organization.OrganizationProfile;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.PlatformAdmin;

/** Asks for changes to an organisation. What is absent stays. */
@Schema(name = "ChangeOrganizationRequest")
public record ChangeOrganizationRequest(
        @Schema(implementation = String.class, maxLength = OrganizationProfile.LONGEST_NAME)
        Change<String> name,

        @Schema(
                implementation = String.class,
                description = "An IANA time zone. Null stands for Europe/Oslo.",
                nullable = true)
        Change<String> timeZone) {

    ChangeProfile by(PlatformAdmin admin, OrganizationId organization, ExpectedRevision expected) {
        return new ChangeProfile(admin, organization, name, timeZone, expected);
    }
}
