package org.samling.application.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samling.application.UseCaseScene;
import org.samling.application.organization.BrowseMembers.Filter;
import org.samling.application.organization.view.MemberView;
import org.samling.application.paging.PageRequest;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Role;

class BrowseMembersTest extends UseCaseScene {

    private static final Filter EVERYBODY = new Filter(null, null);
    private static final PageRequest MANY = new PageRequest(100, null);

    private final Organization organization = anOrganization();
    private final Member anne = memberOf(organization, "Anne", Role.ORG_ADMIN);
    private final BrowseMembers browse = new BrowseMembersService(memberViews());

    @Test
    void an_org_admin_sees_the_members_of_the_own_organization_alone() {
        memberOf(anOrganization(), "Bodil", Role.CONTACT);

        assertThat(browse.list(actorOf(anne), EVERYBODY, MANY).items()).containsExactly(MemberView.of(anne, 1));
        assertThat(browse.get(actorOf(anne), anne.user())).isEqualTo(MemberView.of(anne, 1));
    }

    @Test
    void a_member_of_another_organization_is_not_found() {
        var elsewhere = memberOf(anOrganization(), "Bodil", Role.CONTACT);

        assertRefused(CommonRule.NOT_FOUND, () -> browse.get(actorOf(anne), elsewhere.user()));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ORG_ADMIN")
    void nobody_else_sees_the_members(Role role) {
        var actor = actorOf(memberOf(organization, "Bodil", role));

        assertRefused(AccessRule.ROLE_TOO_LOW, () -> browse.list(actor, EVERYBODY, MANY));
        assertRefused(AccessRule.ROLE_TOO_LOW, () -> browse.get(actor, anne.user()));
    }
}
