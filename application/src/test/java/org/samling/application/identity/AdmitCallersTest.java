package org.samling.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samling.application.UseCaseScene;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Role;

class AdmitCallersTest extends UseCaseScene {

    private final AdmitCallers callers = new AdmitCallersService(admissions(), users(), clock);

    @Test
    void a_member_acts_in_the_role_held_now_and_not_at_all_once_removed() {
        var organization = anOrganization();
        var kari = memberOf(organization, callers.recognize("idp|kari"), "Kari", Role.PEER_MENTOR);
        assertThat(callers.admit("idp|kari", organization.id()).map(Actor::user))
                .contains(kari.user());

        removed(kari);

        assertThat(callers.admit("idp|kari", organization.id())).isEmpty();
    }

    @Test
    void a_person_is_recognized_as_the_same_every_time() {
        assertThat(callers.recognize("idp|kari")).isEqualTo(callers.recognize("idp|kari"));
    }
}
