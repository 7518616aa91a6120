package org.samling.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.samling.domain.shared.Refusals.assertFindings;

import org.junit.jupiter.api.Test;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.Finding;
import org.samling.domain.shared.Role;

class FoundingPlanTest {

    @Test
    void the_first_member_will_be_an_org_admin() {
        var plan = FoundingPlan.of("Hørselslaget", null, "idp|kari", "Kari", null);

        assertThat(plan.firstOrgAdmin())
                .isEqualTo(new NewMember("idp|kari", new MemberProfile("Kari", null, Role.ORG_ADMIN)));
    }

    @Test
    void what_is_wrong_with_the_organization_and_its_first_org_admin_is_told_at_once() {
        assertFindings(() -> FoundingPlan.of(null, "Oslo", " ", null, "kari"))
                .extracting(Finding::rule, Finding::attribute)
                .containsExactlyInAnyOrder(
                        tuple(OrganizationRule.NAME_REQUIRED_NON_EMPTY, "name"),
                        tuple(CommonRule.VALID_TIME_ZONE, "time_zone"),
                        tuple(MemberRule.SUBJECT_REQUIRED_NON_EMPTY, "first_org_admin/subject"),
                        tuple(MemberRule.DISPLAY_NAME_REQUIRED_NON_EMPTY, "first_org_admin/display_name"),
                        tuple(MemberRule.VALID_EMAIL, "first_org_admin/email"));
    }
}
