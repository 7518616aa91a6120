package org.samling.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samling.domain.shared.Module.MENTOR_PROGRAM;

import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.application.identity.view.MembershipView;
import org.samling.domain.shared.Role;

/** What anybody who shows persons their memberships promises. */
public interface ProfileViewsContract extends Scene {

    @Test
    default void a_person_sees_the_own_memberships_by_the_organizations_name() {
        var person = aPerson();
        var west = organizationCalled("Hørselslaget Vest");
        var east = deactivated(organizationCalled("Hørselslaget Aust"));
        memberOf(west, person, "Kari", Role.CONTACT);
        memberOf(east, person, "Kari Nordmann", Role.ORG_ADMIN);
        write(() -> modules().switchTo(west.id(), MENTOR_PROGRAM, true, NOON));

        assertThat(profileViews().membershipsOf(person))
                .containsExactly(
                        new MembershipView(
                                east.id(),
                                "Hørselslaget Aust",
                                ZoneId.of("Europe/Oslo"),
                                false,
                                Role.ORG_ADMIN,
                                Set.of(),
                                MORNING),
                        new MembershipView(
                                west.id(),
                                "Hørselslaget Vest",
                                ZoneId.of("Europe/Oslo"),
                                true,
                                Role.CONTACT,
                                Set.of(MENTOR_PROGRAM),
                                MORNING));
    }

    @Test
    default void nobody_sees_the_memberships_of_others_or_those_that_ended() {
        var person = aPerson();
        var organization = anOrganization();
        memberOf(organization, "Ola", Role.CONTACT);
        removed(memberOf(organization, person, "Kari", Role.CONTACT));

        assertThat(profileViews().membershipsOf(person)).isEmpty();
    }
}
