package org.samling.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.samling.domain.shared.Refusals.assertRefused;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            permission,       contact, peer mentor, coordinator, org admin
            SEE_ORGANIZATION, true,    true,        true,        true
            MANAGE_MEMBERS,   false,   false,       false,       true
            SWITCH_MODULES,   false,   false,       false,       true
            READ_AUDIT_LOG,   false,   false,       false,       true
            FIND_PEOPLE,      false,   false,       true,        true
            SEE_WORKSHOPS,    false,   true,        true,        true
            CREATE_WORKSHOPS, false,   false,       true,        true
            PLAN_WORKSHOPS,   false,   false,       true,        true
            ENROL_OTHERS,     false,   false,       true,        true
            SEE_EVENTS,       true,    true,        true,        true
            PLAN_EVENTS,      false,   false,       true,        true
            SIGN_UP_OTHERS,   false,   false,       true,        true
            RUN_EVENTS,       false,   false,       true,        true
            CHECK_COUNTS,     false,   false,       false,       true
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
                new Finding(AccessRule.ROLE_TOO_LOW, Map.of("required_role", Role.ORG_ADMIN)),
                () -> anActor(Role.COORDINATOR).mustBeAllowed(Permission.MANAGE_MEMBERS));
    }

    @ParameterizedTest
    @CsvSource({"CONTACT, false", "PEER_MENTOR, false", "COORDINATOR, true", "ORG_ADMIN, true"})
    void coordinators_and_org_admins_are_staff(Role role, boolean staff) {
        assertThat(role.isStaff()).isEqualTo(staff);
    }

    @Test
    void only_coordinator_or_facilitator_can_create() {
        assertRefused(
                new Finding(
                        AccessRule.ONLY_COORDINATOR_OR_FACILITATOR_CAN_CREATE,
                        Map.of("required_role", Role.COORDINATOR)),
                () -> anActor(Role.PEER_MENTOR).mustBeAllowed(Permission.CREATE_WORKSHOPS));
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTACT", "PEER_MENTOR"})
    void creator_role_authorized(Role role) {
        assertRefused(
                new Finding(AccessRule.CREATOR_ROLE_AUTHORIZED, Map.of("required_role", Role.COORDINATOR)),
                () -> anActor(role).mustBeAllowed(Permission.PLAN_EVENTS));
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTACT", "PEER_MENTOR"})
    void proxy_registration_coordinator_only(Role role) {
        assertRefused(
                new Finding(AccessRule.PROXY_REGISTRATION_COORDINATOR_ONLY, Map.of("required_role", Role.COORDINATOR)),
                () -> anActor(role).mustBeAllowed(Permission.SIGN_UP_OTHERS));
    }

    @ParameterizedTest
    @EnumSource(
            value = Permission.class,
            names = {"SEE_EVENTS", "PLAN_EVENTS", "SIGN_UP_OTHERS", "RUN_EVENTS", "CHECK_COUNTS"})
    void events_take_no_module(Permission permission) {
        assertThatNoException().isThrownBy(() -> withoutModules(Role.ORG_ADMIN).mustBeAllowed(permission));
    }

    @ParameterizedTest
    @EnumSource(
            value = Permission.class,
            names = {"SEE_WORKSHOPS", "CREATE_WORKSHOPS", "PLAN_WORKSHOPS", "ENROL_OTHERS"})
    void mentor_program_module_required(Permission permission) {
        assertRefused(
                AccessRule.MENTOR_PROGRAM_MODULE_REQUIRED,
                () -> withoutModules(Role.ORG_ADMIN).mustBeAllowed(permission));
    }

    private static Actor withoutModules(Role role) {
        return new Actor(new UserId(UUID.randomUUID()), new OrganizationId(UUID.randomUUID()), role, Set.of(), true);
    }

    private static Actor anActor(Role role) {
        return new Actor(
                new UserId(UUID.randomUUID()),
                new OrganizationId(UUID.randomUUID()),
                role,
                Set.of(Module.MENTOR_PROGRAM),
                true);
    }
}
