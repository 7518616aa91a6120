package org.samling.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samling.domain.shared.Module.MENTOR_PROGRAM;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.domain.organization.MemberProfile;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.Role;

/** What anybody who knows who is admitted where promises. */
public interface AdmissionsContract extends Scene {

    @Test
    default void a_member_is_admitted_in_the_role_held_now() {
        var organization = anOrganization();
        var subject = aSubject();
        var kari = memberOf(organization, users().recognize(subject, MORNING), "Kari", Role.CONTACT);
        assertThat(admissions().find(organization.id(), subject))
                .contains(new Actor(kari.user(), organization.id(), Role.CONTACT, Set.of(), true));

        var promoted = kari.change(MemberProfile.of("Kari", null, Role.COORDINATOR), 1, NOON);
        write(() -> members().save(promoted));
        assertThat(admissions().find(organization.id(), subject))
                .contains(new Actor(kari.user(), organization.id(), Role.COORDINATOR, Set.of(), true));
    }

    @Test
    default void an_admission_tells_which_modules_the_organization_has() {
        var organization = anOrganization();
        var subject = aSubject();
        memberOf(organization, users().recognize(subject, MORNING), "Kari", Role.CONTACT);

        write(() -> modules().switchTo(organization.id(), MENTOR_PROGRAM, true, NOON));
        assertThat(admissions().find(organization.id(), subject).map(Actor::modules))
                .contains(Set.of(MENTOR_PROGRAM));

        write(() -> modules().switchTo(organization.id(), MENTOR_PROGRAM, false, EVENING));
        assertThat(admissions().find(organization.id(), subject).map(Actor::modules))
                .contains(Set.of());
    }

    @Test
    default void an_admission_tells_that_the_organization_is_deactivated() {
        var organization = anOrganization();
        var subject = aSubject();
        memberOf(organization, users().recognize(subject, MORNING), "Kari", Role.CONTACT);

        deactivated(organization);

        assertThat(admissions().find(organization.id(), subject).map(Actor::organizationActive))
                .contains(false);
    }

    @Test
    default void nobody_else_is_admitted() {
        var organization = anOrganization();
        var formerly = aSubject();
        removed(memberOf(organization, users().recognize(formerly, MORNING), "Kari", Role.CONTACT));
        var elsewhere = aSubject();
        memberOf(anOrganization(), users().recognize(elsewhere, MORNING), "Ola", Role.ORG_ADMIN);
        var nowhere = aSubject();
        users().recognize(nowhere, MORNING);

        assertThat(admissions().find(organization.id(), formerly)).isEmpty();
        assertThat(admissions().find(organization.id(), elsewhere)).isEmpty();
        assertThat(admissions().find(organization.id(), nowhere)).isEmpty();
        assertThat(admissions().find(organization.id(), aSubject())).isEmpty();
    }
}
