package org.samling.application.organization.view;

import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;

/** A member, as the staff see one whom they might sign up: neither address nor history. */
public record PersonView(UserId user, String displayName, Role role) {

    public static PersonView of(MemberView member) {
        return new PersonView(member.user(), member.displayName(), member.role());
    }
}
