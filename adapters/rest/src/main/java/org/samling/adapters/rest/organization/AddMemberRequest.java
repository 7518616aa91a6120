package org.samling.adapters.rest.organization;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.samling.application.organization.KeepMembers.Add;
import org.samling.domain.organization.MemberProfile;
import org.samling.domain.organization.NewMember;
import org.samling.domain.shared.Actor;

/** Asks for a person to become a member. */
@Schema(
        name = "AddMemberRequest",
        requiredProperties = {"subject", "display_name", "role"})
public record AddMemberRequest(
        @Schema(
                description =
                        "The person's subject (sub) at the identity provider. The person need not have signed in yet.",
                maxLength = NewMember.LONGEST_SUBJECT)
        @Nullable
        String subject,

        @Schema(
                description = "What this organisation calls the person. No other organisation sees it.",
                maxLength = MemberProfile.LONGEST_NAME)
        @Nullable
        String displayName,

        @Schema(
                description = "Where this organisation writes to the person.",
                maxLength = MemberProfile.LONGEST_EMAIL,
                nullable = true)
        @Nullable
        String email,

        @Nullable MemberRole role) {

    Add by(Actor actor) {
        return new Add(actor, subject, displayName, email, role == null ? null : role.role());
    }
}
