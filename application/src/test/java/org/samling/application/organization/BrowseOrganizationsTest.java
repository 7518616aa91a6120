package org.samling.application.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samling.domain.shared.Module.MENTOR_PROGRAM;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samling.application.UseCaseScene;
import org.samling.application.organization.view.ModuleView;
import org.samling.application.organization.view.OrganizationView;
import org.samling.application.paging.PageRequest;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.PlatformAdmin;
import org.samling.domain.shared.Role;

class BrowseOrganizationsTest extends UseCaseScene {

    private final PlatformAdmin admin = new PlatformAdmin(aPerson());
    private final Organization organization = organizationCalled("Døveforeningen");
    private final BrowseOrganizations browse = new BrowseOrganizationsService(organizationViews());

    @Test
    void a_platform_admin_sees_every_organization() {
        var other = organizationCalled("Blindeforbundet");

        assertThat(browse.list(admin, new PageRequest(10, null)).items())
                .containsExactly(OrganizationView.of(other), OrganizationView.of(organization));
        assertThat(browse.get(admin, other.id())).isEqualTo(OrganizationView.of(other));
    }

    @Test
    void a_platform_admin_does_not_find_what_nobody_founded() {
        assertRefused(
                CommonRule.NOT_FOUND,
                () -> browse.get(admin, new OrganizationId(stranger().value())));
    }

    @ParameterizedTest
    @EnumSource
    void every_member_sees_the_own_organization(Role role) {
        var member = memberOf(organization, "Bodil", role);

        assertThat(browse.get(actorOf(member))).isEqualTo(OrganizationView.of(organization));
    }

    @Test
    void an_org_admin_sees_which_modules_there_are() {
        var anne = memberOf(organization, "Anne", Role.ORG_ADMIN);

        assertThat(browse.modules(actorOf(anne))).contains(new ModuleView(MENTOR_PROGRAM, false, null));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ORG_ADMIN")
    void nobody_else_sees_the_modules(Role role) {
        var member = memberOf(organization, "Bodil", role);

        assertRefused(AccessRule.ROLE_TOO_LOW, () -> browse.modules(actorOf(member)));
    }
}
