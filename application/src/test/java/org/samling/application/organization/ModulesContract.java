package org.samling.application.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samling.domain.shared.Module.MENTOR_PROGRAM;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.application.organization.view.ModuleView;
import org.samling.domain.organization.Organization;

/** What anybody who holds modules promises. */
public interface ModulesContract extends Scene {

    @Test
    default void a_module_that_is_switched_on_is_on_from_that_moment() {
        var organization = anOrganization();

        switchMentorProgram(organization, true, NOON);

        assertThat(organizationViews().modules(organization.id())).contains(new ModuleView(MENTOR_PROGRAM, true, NOON));
    }

    @Test
    default void a_module_can_be_switched_off_and_on_again() {
        var organization = anOrganization();
        switchMentorProgram(organization, true, MORNING);

        switchMentorProgram(organization, false, NOON);
        assertThat(organizationViews().modules(organization.id()))
                .contains(new ModuleView(MENTOR_PROGRAM, false, NOON));

        switchMentorProgram(organization, true, EVENING);
        assertThat(organizationViews().modules(organization.id()))
                .contains(new ModuleView(MENTOR_PROGRAM, true, EVENING));
    }

    @Test
    default void the_modules_of_another_organization_stay_as_they_are() {
        var neighbour = anOrganization();

        switchMentorProgram(anOrganization(), true, NOON);

        assertThat(organizationViews().modules(neighbour.id())).contains(new ModuleView(MENTOR_PROGRAM, false, null));
    }

    private void switchMentorProgram(Organization organization, boolean enabled, Instant now) {
        write(() -> modules().switchTo(organization.id(), MENTOR_PROGRAM, enabled, now));
    }
}
