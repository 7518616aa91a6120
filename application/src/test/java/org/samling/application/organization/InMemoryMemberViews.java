package org.samling.application.organization;

import java.util.Optional;
import org.samling.application.InMemorySearch;
import org.samling.application.organization.BrowseMembers.Filter;
import org.samling.application.organization.port.MemberViews;
import org.samling.application.organization.view.MemberView;
import org.samling.application.paging.InMemoryPages;
import org.samling.application.paging.Page;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.UserId;

/** Shows the present members among those in memory. */
public final class InMemoryMemberViews implements MemberViews {

    private final InMemoryMembers members;

    public InMemoryMemberViews(InMemoryMembers members) {
        this.members = members;
    }

    @Override
    public Page<MemberView> list(OrganizationId organization, Filter filter, PageRequest page) {
        var orgAdmins = members.countOrgAdmins(organization);
        return InMemoryPages.byText(
                members.present(organization)
                        .filter(member -> filter.role() == null
                                || filter.role() == member.profile().role())
                        .filter(member -> InMemorySearch.found(
                                filter.text(), member.profile().displayName()))
                        .map(member -> MemberView.of(member, orgAdmins)),
                page,
                view -> new Position(view.displayName(), view.user().value()));
    }

    @Override
    public Optional<MemberView> find(OrganizationId organization, UserId user) {
        return members.find(organization, user)
                .filter(member -> member.state().isActive())
                .map(member -> MemberView.of(member, members.countOrgAdmins(organization)));
    }
}
