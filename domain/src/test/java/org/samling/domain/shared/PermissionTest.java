package org.samling.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samling.domain.shared.Refusals.assertRefused;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermissionTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            permission,       contact, peer mentor, coordinator, org admin
            SEE_ORGANIZATION, true,    true,        true,        true
            MANAGE_MEMBERS,   false,   false,       false,       true
            SWITCH_MODULES,   false,   false,       false,       true
            READ_AUDIT_LOG,   false,   false,       false,       true
            """)
    void the_role_table_says_who_may_do_what(
            Permission permission, boolean contact, boolean peerMentor, boolean coordinator, boolean orgAdmin) {
        assertThat(anActor(Role.CONTACT).may(permission)).isEqualTo(contact);
        assertThat(anActor(Role.PEER_MENTOR).may(permission)).isEqualTo(peerMentor);
        assertThat(anActor(Role.COORDINATOR).may(permission)).isEqualTo(coordinator);
        assertThat(anActor(Role.ORG_ADMIN).may(permission)).isEqualTo(orgAdmin);
    }

    @Test
    void whoever_may_not_do_it_learns_which_role_may() {
        assertRefused(
                new Finding(CommonRule.ROLE_TOO_LOW, Map.of("required_role", Role.ORG_ADMIN)),
                () -> anActor(Role.COORDINATOR).mustBeAllowed(Permission.MANAGE_MEMBERS));
    }

    @ParameterizedTest
    @CsvSource({"CONTACT, false", "PEER_MENTOR, false", "COORDINATOR, true", "ORG_ADMIN, true"})
    void coordinators_and_org_admins_are_staff(Role role, boolean staff) {
        assertThat(role.isStaff()).isEqualTo(staff);
    }

    private static Actor anActor(Role role) {
        return new Actor(new UserId(UUID.randomUUID()), new OrganizationId(UUID.randomUUID()), role);
    }
}
