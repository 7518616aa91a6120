package org.samling.adapters.persistence.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.domain.organization.MemberProfile;
import org.samling.domain.organization.OrganizationProfile;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.RuleViolation;

/** The last guard against overwriting what somebody else has written since. */
@QuarkusTest
class StaleRevisionTest extends OnPostgres {

    @Test
    void an_organization_is_not_saved_over_a_newer_one() {
        var organization = anOrganization();
        var one = organization.change(OrganizationProfile.of("One", null), NOON);
        var other = organization.change(OrganizationProfile.of("Other", null), NOON);
        write(() -> organizations().save(one));
        assertStale(() -> organizations().save(other));
        assertThat(inTransaction(() -> organizations().lockForChange(organization.id())))
                .contains(one);
    }

    @Test
    void a_member_is_not_saved_over_a_newer_one() {
        var kari = memberOf(anOrganization(), "Kari", Role.CONTACT);
        var one = kari.change(MemberProfile.of("One", null, Role.CONTACT), 1, NOON);
        var other = kari.change(MemberProfile.of("Other", null, Role.CONTACT), 1, NOON);
        write(() -> members().save(one));
        assertStale(() -> members().save(other));
        assertThat(members().find(kari.organization(), kari.user())).contains(one);
    }

    private void assertStale(Runnable save) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> write(save))
                .extracting(RuleViolation::rule)
                .isEqualTo(CommonRule.STALE_REVISION);
    }
}
