package org.samling.application.organization;

import org.samling.application.ReadCase;
import org.samling.application.organization.port.MemberViews;
import org.samling.application.organization.view.MemberView;
import org.samling.application.organization.view.PersonView;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Permission;
import org.samling.domain.shared.RuleViolation;
import org.samling.domain.shared.UserId;

@ReadCase
class BrowseMembersService implements BrowseMembers {

    private final MemberViews views;

    BrowseMembersService(MemberViews views) {
        this.views = views;
    }

    @Override
    public Page<MemberView> list(Actor actor, Filter filter, PageRequest page) {
        actor.mustBeAllowed(Permission.MANAGE_MEMBERS);
        return views.list(actor.organization(), filter, page).map(member -> member.seenBy(actor));
    }

    @Override
    public Page<PersonView> people(Actor actor, Filter filter, PageRequest page) {
        actor.mustBeAllowed(Permission.FIND_PEOPLE);
        return views.list(actor.organization(), filter, page).map(PersonView::of);
    }

    @Override
    public MemberView get(Actor actor, UserId member) {
        actor.mustBeAllowed(Permission.MANAGE_MEMBERS);
        return views.find(actor.organization(), member)
                .map(found -> found.seenBy(actor))
                .orElseThrow(() -> new RuleViolation(CommonRule.NOT_FOUND));
    }
}
