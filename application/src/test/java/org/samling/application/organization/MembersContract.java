package org.samling.application.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.MemberProfile;
import org.samling.domain.organization.MemberRule;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.RuleViolation;

/** What anybody who holds members promises. */
public interface MembersContract extends Scene {

    @Test
    default void a_member_is_found_as_it_was_added() {
        var kari = memberOf(anOrganization(), "Kari Nordmann", Role.COORDINATOR);

        assertThat(inTransaction(() -> members().find(kari.organization(), kari.user())))
                .contains(kari);
    }

    @Test
    default void a_member_without_an_address_stays_without() {
        var profile = MemberProfile.of("Ola", null, Role.CONTACT);
        var ola = Member.join(anOrganization().id(), aPerson(), profile, MORNING);
        write(() -> members().add(ola));

        assertThat(inTransaction(() -> members().find(ola.organization(), ola.user())))
                .contains(ola);
    }

    @Test
    default void somebody_who_never_joined_is_not_found() {
        var organization = anOrganization();
        var stranger = aPerson();

        assertThat(inTransaction(() -> members().find(organization.id(), stranger)))
                .isEmpty();
    }

    @Test
    default void a_member_of_one_organization_is_unknown_in_another() {
        var elsewhere = anOrganization();
        var kari = memberOf(anOrganization(), "Kari Nordmann", Role.ORG_ADMIN);

        assertThat(inTransaction(() -> members().find(elsewhere.id(), kari.user())))
                .isEmpty();
    }

    @Test
    default void one_person_is_two_members_in_two_organizations() {
        var person = aPerson();
        var here = memberOf(anOrganization(), person, "Kari", Role.CONTACT);
        var there = memberOf(anOrganization(), person, "Kari Nordmann", Role.ORG_ADMIN);

        assertThat(inTransaction(() -> members().find(here.organization(), person)))
                .contains(here);
        assertThat(inTransaction(() -> members().find(there.organization(), person)))
                .contains(there);
    }

    @Test
    default void the_same_person_cannot_be_added_twice() {
        var organization = anOrganization();
        var person = aPerson();
        memberOf(organization, person, "Kari", Role.CONTACT);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> memberOf(organization, person, "Kari", Role.CONTACT))
                .extracting(RuleViolation::rule)
                .isEqualTo(MemberRule.UNIQUE_MEMBER_PER_ORGANIZATION);
    }

    @Test
    default void a_change_of_name_address_and_role_is_kept() {
        var kari = memberOf(anOrganization(), "Kari", Role.CONTACT);

        var changed = kari.change(MemberProfile.of("Kari Nordmann", null, Role.PEER_MENTOR), 1, NOON);
        write(() -> members().save(changed));

        assertThat(inTransaction(() -> members().find(kari.organization(), kari.user())))
                .contains(changed);
    }

    @Test
    default void a_former_member_is_still_found() {
        var kari = memberOf(anOrganization(), "Kari", Role.CONTACT);

        var former = removed(kari);

        assertThat(inTransaction(() -> members().find(kari.organization(), kari.user())))
                .contains(former);
    }

    @Test
    default void a_former_member_who_comes_back_is_the_same_member() {
        var former = removed(memberOf(anOrganization(), "Kari", Role.CONTACT));

        var back = former.rejoin(MemberProfile.of("Kari", null, Role.COORDINATOR), EVENING);
        write(() -> members().save(back));

        assertThat(inTransaction(() -> members().find(back.organization(), back.user())))
                .contains(back);
        assertThat(back.revision().createdAt()).isEqualTo(MORNING);
    }

    @Test
    default void only_present_org_admins_of_the_organization_are_counted() {
        var organization = anOrganization();
        memberOf(organization, "Anne", Role.ORG_ADMIN);
        memberOf(organization, "Berit", Role.ORG_ADMIN);
        removed(memberOf(organization, "Cecilie", Role.ORG_ADMIN));
        memberOf(organization, "Dina", Role.COORDINATOR);
        memberOf(anOrganization(), "Eva", Role.ORG_ADMIN);

        assertThat(inTransaction(() -> members().countOrgAdmins(organization.id())))
                .isEqualTo(2);
    }
}
