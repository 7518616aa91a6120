package org.samling.domain.organization;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.samling.domain.organization.MemberState.Active;
import org.samling.domain.organization.MemberState.Removed;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.Snapshot;
import org.samling.domain.shared.UserId;

/**
 * A person in an organisation. An org admin adds the person, may change the role, and removes the person in the end;
 * somebody who was removed can be added again and is then the same member.
 */
public record Member(
        OrganizationId organization, UserId user, MemberProfile profile, MemberState state, Revision revision) {

    public static Member join(OrganizationId organization, UserId user, MemberProfile profile, Instant now) {
        return new Member(organization, user, profile, new Active(), Revision.first(now));
    }

    public Member rejoin(MemberProfile newProfile, Instant now) {
        if (state.isActive()) {
            throw new RuleViolation(new Finding(MemberRule.UNIQUE_MEMBER_PER_ORGANIZATION, Map.of("user_id", user)));
        }
        return new Member(organization, user, newProfile, new Active(), revision.next(now));
    }

    public Member change(MemberProfile newProfile, long orgAdmins, Instant now) {
        if (newProfile.role() != Role.ORG_ADMIN) {
            mustNotBeTheLastOrgAdmin(orgAdmins);
        }
        return new Member(organization, user, newProfile, state, revision.next(now));
    }

    public Member remove(long orgAdmins, Instant now) {
        mustNotBeTheLastOrgAdmin(orgAdmins);
        return new Member(organization, user, profile, new Removed(now), revision.next(now));
    }

    public boolean takesPart() {
        return state.isActive() && profile.role().takesPartInWorkshops();
    }

    public Set<MemberAct> allowedActs(long orgAdmins) {
        return isOrgAdmin() && orgAdmins <= 1
                ? EnumSet.of(MemberAct.CHANGE)
                : EnumSet.of(MemberAct.CHANGE, MemberAct.CHANGE_ROLE, MemberAct.REMOVE);
    }

    public Snapshot snapshot() {
        return Snapshot.empty()
                .fact("user_id", user.value())
                .fact("role", profile.role())
                .fact("status", state.isActive() ? "active" : "removed")
                .personal("display_name", profile.displayName())
                .personal("email", profile.email());
    }

    private boolean isOrgAdmin() {
        return state.isActive() && profile.role() == Role.ORG_ADMIN;
    }

    private void mustNotBeTheLastOrgAdmin(long orgAdmins) {
        if (isOrgAdmin() && orgAdmins <= 1) {
            throw new RuleViolation(MemberRule.LAST_ORG_ADMIN_REMAINS);
        }
    }
}
