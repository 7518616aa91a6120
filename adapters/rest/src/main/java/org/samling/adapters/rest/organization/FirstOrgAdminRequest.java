package org.samling.adapters.rest.organization;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.domain.organization.MemberProfile;
import org.samling.domain.organization.NewMember;

/** The person who is to be an organisation's first org admin. */
@Schema(
        name = "FirstOrgAdminRequest",
        requiredProperties = {"subject", "display_name"})
public record FirstOrgAdminRequest(
        @Schema(
                description = "The person's subject (sub) at the identity provider.",
                maxLength = NewMember.LONGEST_SUBJECT)
        @Nullable
        String subject,

        @Schema(description = "What this organisation calls the person.", maxLength = MemberProfile.LONGEST_NAME)
        @Nullable
        String displayName,

        @Schema(
                description = "Where this organisation writes to the person.",
                maxLength = MemberProfile.LONGEST_EMAIL,
                nullable = true)
        @Nullable
        String email) {}
