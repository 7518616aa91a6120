package org.samling.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samling.application.UseCaseScene;
import org.samling.application.identity.view.MembershipView;
import org.samling.domain.shared.Role;

class ShowProfileTest extends UseCaseScene {

    private final AdmitCallers callers = new AdmitCallersService(admissions(), users(), clock);
    private final ShowProfile profiles = new ShowProfileService(callers, profileViews());

    @Test
    void a_person_sees_who_the_token_says_it_is_and_where_it_is_a_member() {
        var person = new Person("idp|kari", "Kari Nordmann", "kari@example.org", false);
        var organization = anOrganization();
        memberOf(organization, callers.recognize("idp|kari"), "Kari", Role.COORDINATOR);

        var profile = profiles.profileOf(person);

        assertThat(profile.id()).isEqualTo(callers.recognize("idp|kari"));
        assertThat(profile.person()).isEqualTo(person);
        assertThat(profile.memberships())
                .extracting(MembershipView::organization)
                .containsExactly(organization.id());
    }

    @Test
    void a_person_who_signs_in_for_the_first_time_belongs_nowhere_yet_and_is_known_from_now_on() {
        var profile = profiles.profileOf(new Person("idp|ola", null, null, false));

        assertThat(profile.memberships()).isEmpty();
        assertThat(users().find("idp|ola")).contains(profile.id());
    }
}
