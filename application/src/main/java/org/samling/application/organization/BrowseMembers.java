package org.samling.application.organization;

import org.jspecify.annotations.Nullable;
import org.samling.application.organization.view.MemberView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;

/** Shows org admins who the organisation's present members are. */
public interface BrowseMembers {

    /** The members by name. */
    Page<MemberView> list(Actor actor, Filter filter, PageRequest page);

    MemberView get(Actor actor, UserId member);

    /** Which members are wanted; what is absent does not narrow. */
    record Filter(@Nullable Role role) {}
}
