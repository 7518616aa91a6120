package org.samling.application.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samling.domain.organization.Module.MENTOR_PROGRAM;

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

        assertThat(switchMentorProgram(organization, true, NOON)).isTrue();

        assertThat(organizationViews().modules(organization.id())).contains(new ModuleView(MENTOR_PROGRAM, true, NOON));
    }

    @Test
    default void a_module_can_be_switched_off_and_on_again() {
        var organization = anOrganization();
        switchMentorProgram(organization, true, MORNING);

        assertThat(switchMentorProgram(organization, false, NOON)).isTrue();
        assertThat(organizationViews().modules(organization.id()))
                .contains(new ModuleView(MENTOR_PROGRAM, false, NOON));

        assertThat(switchMentorProgram(organization, true, EVENING)).isTrue();
        assertThat(organizationViews().modules(organization.id()))
                .contains(new ModuleView(MENTOR_PROGRAM, true, EVENING));
    }

    @Test
    default void switching_to_what_it_is_already_changes_nothing() {
        var organization = anOrganization();
        switchMentorProgram(organization, true, MORNING);

        assertThat(switchMentorProgram(organization, true, NOON)).isFalse();

        assertThat(organizationViews().modules(organization.id()))
                .contains(new ModuleView(MENTOR_PROGRAM, true, MORNING));
    }

    @Test
    default void switching_off_what_was_never_on_changes_nothing() {
        var organization = anOrganization();

        assertThat(switchMentorProgram(organization, false, NOON)).isFalse();

        assertThat(organizationViews().modules(organization.id()))
                .contains(new ModuleView(MENTOR_PROGRAM, false, null));
    }

    @Test
    default void the_modules_of_another_organization_stay_as_they_are() {
        var neighbour = anOrganization();

        switchMentorProgram(anOrganization(), true, NOON);

        assertThat(organizationViews().modules(neighbour.id())).contains(new ModuleView(MENTOR_PROGRAM, false, null));
    }

    private boolean switchMentorProgram(Organization organization, boolean enabled, Instant now) {
        return inTransaction(() -> modules().switchTo(organization.id(), MENTOR_PROGRAM, enabled, now));
    }
}
