package org.samling.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samling.domain.shared.Refusals.assertRefused;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samling.domain.organization.MemberState.Active;
import org.samling.domain.organization.MemberState.Removed;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Revision;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.UserId;

class MemberTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Member kari = member(Role.COORDINATOR);

    @Test
    void whoever_joins_is_a_member_from_then_on() {
        assertThat(kari.state()).isEqualTo(new Active());
        assertThat(kari.revision()).isEqualTo(Revision.first(MORNING));
    }

    @Test
    void a_membership_that_ended_stays_on_record() {
        var former = kari.remove(1, NOON);

        assertThat(former.state()).isEqualTo(new Removed(NOON));
        assertThat(former.profile()).isEqualTo(kari.profile());
        assertThat(former.revision()).isEqualTo(new Revision(2, MORNING, NOON));
    }

    @Test
    void of_name_and_address_the_audit_log_learns_only_that_they_changed() {
        var renamed = kari.change(MemberProfile.of("Kari Nordmann", null, Role.COORDINATOR), 1, NOON);

        assertThat(kari.snapshot().facts())
                .isEqualTo(Map.of("user_id", kari.user().value(), "role", Role.COORDINATOR, "status", "active"));
        assertThat(renamed.snapshot().facts()).isEqualTo(kari.snapshot().facts());
        assertThat(renamed.snapshot().differenceFrom(kari.snapshot())).containsExactly("display_name", "email");
    }

    @Nested
    class UniqueMemberPerOrganization {

        @Test
        void whoever_is_a_member_cannot_join_again() {
            assertRefused(
                    new Finding(MemberRule.UNIQUE_MEMBER_PER_ORGANIZATION, Map.of("user_id", kari.user())),
                    () -> kari.rejoin(kari.profile(), NOON));
        }

        @Test
        void whoever_left_comes_back_as_the_same_member_under_a_new_profile() {
            var contact = MemberProfile.of("Kari", null, Role.CONTACT);

            assertThat(kari.remove(1, NOON).rejoin(contact, NOON))
                    .isEqualTo(new Member(
                            kari.organization(), kari.user(), contact, new Active(), new Revision(3, MORNING, NOON)));
        }
    }

    @Nested
    class LastOrgAdminRemains {

        @ParameterizedTest
        @CsvSource(useHeadersInDisplayName = true, textBlock = """
                role,        org admins, may be removed, may get a lower role
                ORG_ADMIN,   1,          false,          false
                ORG_ADMIN,   2,          true,           true
                COORDINATOR, 1,          true,           true
                CONTACT,     1,          true,           true
                """)
        void somebody_remains_who_can_let_others_in(
                Role role, long orgAdmins, boolean mayBeRemoved, boolean mayGetLowerRole) {
            var member = member(role);
            var contact = MemberProfile.of("Kari", null, Role.CONTACT);

            assertThat(member.allowedActs(orgAdmins).contains(MemberAct.REMOVE)).isEqualTo(mayBeRemoved);
            if (mayBeRemoved) {
                assertThat(member.remove(orgAdmins, NOON).state().isActive()).isFalse();
            } else {
                assertRefused(MemberRule.LAST_ORG_ADMIN_REMAINS, () -> member.remove(orgAdmins, NOON));
            }

            assertThat(member.allowedActs(orgAdmins).contains(MemberAct.CHANGE_ROLE))
                    .isEqualTo(mayGetLowerRole);
            if (mayGetLowerRole) {
                assertThat(member.change(contact, orgAdmins, NOON).profile()).isEqualTo(contact);
            } else {
                assertRefused(MemberRule.LAST_ORG_ADMIN_REMAINS, () -> member.change(contact, orgAdmins, NOON));
            }
        }

        @Test
        void the_last_org_admin_may_get_another_name() {
            var renamed = MemberProfile.of("Kari Nordmann", null, Role.ORG_ADMIN);

            assertThat(member(Role.ORG_ADMIN).allowedActs(1)).containsExactly(MemberAct.CHANGE);
            assertThat(member(Role.ORG_ADMIN).change(renamed, 1, NOON).profile())
                    .isEqualTo(renamed);
        }
    }

    private static Member member(Role role) {
        return Member.join(
                new OrganizationId(UUID.randomUUID()),
                new UserId(UUID.randomUUID()),
                MemberProfile.of("Kari", "kari@example.org", role),
                MORNING);
    }
}
