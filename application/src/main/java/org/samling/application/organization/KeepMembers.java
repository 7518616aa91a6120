package org.samling.application.organization;

import org.jspecify.annotations.Nullable;
import org.samling.application.Outcome;
import org.samling.application.organization.view.MemberView;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Change;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;

/** How org admins keep the organisation's members. One org admin always remains. */
public interface KeepMembers {

    /**
     * Makes a person a member. The person need not have signed in before. Somebody who was removed earlier comes back as
     * the same member.
     */
    Outcome<MemberView> add(Add command);

    Outcome<MemberView> change(ChangeMember command);

    /** Ends a membership at once. What the person took part in stays; places in what has not begun are given back. */
    void remove(Remove command);

    record Add(
            Actor actor,
            @Nullable String subject,
            @Nullable String displayName,
            @Nullable String email,
            @Nullable Role role) {}

    record ChangeMember(
            Actor actor,
            UserId member,
            Change<String> displayName,
            Change<String> email,
            Change<Role> role,
            ExpectedRevision expected) {}

    record Remove(Actor actor, UserId member, ExpectedRevision expected) {}
}
