package org.samling.adapters.rest.organization;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.samling.application.organization.KeepMembers.ChangeMember;
import org.samling.domain.organization.MemberProfile;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.UserId;

/** Asks for changes to a member. What is absent stays. */
@Schema(name = "ChangeMemberRequest")
public record ChangeMemberRequest(
        @Schema(implementation = String.class, maxLength = MemberProfile.LONGEST_NAME)
        Change<String> displayName,

        @Schema(
                implementation = String.class,
                description = "Null removes it.",
                maxLength = MemberProfile.LONGEST_EMAIL,
                nullable = true)
        Change<String> email,

        @Schema(implementation = MemberRole.class) Change<MemberRole> role) {

    ChangeMember by(Actor actor, UserId member, ExpectedRevision expected) {
        return new ChangeMember(actor, member, displayName, email, role.map(MemberRole::role), expected);
    }
}
