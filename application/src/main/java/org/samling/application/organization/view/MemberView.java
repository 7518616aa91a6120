package org.samling.application.organization.view;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.MemberAct;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;

/** A member, as the org admins see one. */
public record MemberView(
        UserId user,
        String displayName,
        @Nullable String email,
        Role role,
        Set<MemberAct> allowedActs,
        Revision revision) {

    /** To whom nothing can be done while the organisation is deactivated. */
    public MemberView seenBy(Actor viewer) {
        return viewer.organizationActive()
                ? this
                : new MemberView(user, displayName, email, role, EnumSet.noneOf(MemberAct.class), revision);
    }

    public static MemberView of(Member member, long orgAdmins) {
        return new MemberView(
                member.user(),
                member.profile().displayName(),
                member.profile().email(),
                member.profile().role(),
                member.allowedActs(orgAdmins),
                member.revision());
    }
}
