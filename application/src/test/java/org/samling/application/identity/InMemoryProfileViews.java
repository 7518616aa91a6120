package org.samling.application.identity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.samling.application.identity.port.ProfileViews;
import org.samling.application.identity.view.MembershipView;
import org.samling.application.organization.InMemoryMembers;
import org.samling.application.organization.InMemoryModules;
import org.samling.application.organization.InMemoryOrganizations;
import org.samling.application.paging.InMemoryPages;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.UserId;

/** Shows the memberships that are in memory. */
public final class InMemoryProfileViews implements ProfileViews {

    private final InMemoryMembers members;
    private final InMemoryOrganizations organizations;
    private final InMemoryModules modules;

    public InMemoryProfileViews(InMemoryMembers members, InMemoryOrganizations organizations, InMemoryModules modules) {
        this.members = members;
        this.organizations = organizations;
        this.modules = modules;
    }

    @Override
    public List<MembershipView> membershipsOf(UserId user) {
        return members.membershipsOf(user)
                .flatMap(this::views)
                .sorted(Comparator.comparing(MembershipView::organizationName, InMemoryPages.textOrder()))
                .toList();
    }

    private Stream<MembershipView> views(Member member) {
        return organizations.find(member.organization()).stream().map(home -> view(member, home));
    }

    private MembershipView view(Member member, Organization organization) {
        return new MembershipView(
                organization.id(),
                organization.profile().name(),
                organization.profile().timeZone(),
                organization.state().isActive(),
                member.profile().role(),
                modules.modulesOf(organization.id()),
                member.revision().createdAt());
    }
}
