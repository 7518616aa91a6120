package org.samling.application.organization;

import org.jspecify.annotations.Nullable;
import org.samling.application.organization.view.MemberView;
import org.samling.application.organization.view.PersonView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;

/** Shows org admins who the organisation's present members are, and the staff whom they can sign up. */
public interface BrowseMembers {

    /** The members by name. */
    Page<MemberView> list(Actor actor, Filter filter, PageRequest page);

    MemberView get(Actor actor, UserId member);

    /** The members by name, without what only org admins see of them. */
    Page<PersonView> people(Actor actor, Filter filter, PageRequest page);

    /**
     * Which members are wanted; what is absent does not narrow.
     *
     * @param text stands in the name, however it is capitalised or accented
     */
    record Filter(@Nullable Role role, @Nullable String text) {}
}
