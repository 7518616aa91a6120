package org.samling.application.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samling.domain.shared.Module.MENTOR_PROGRAM;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samling.application.UseCaseScene;
import org.samling.application.audit.AuditedThing;
import org.samling.application.organization.SwitchModules.Switch;
import org.samling.application.organization.view.ModuleView;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.AccessRule;
import org.samling.domain.shared.Actor;
import org.samling.domain.shared.CommonRule;
import org.samling.domain.shared.ExpectedRevision;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Snapshot;

class SwitchModulesTest extends UseCaseScene {

    private final Organization organization = anOrganization();
    private final Actor orgAdmin = actorOf(memberOf(organization, "Anne", Role.ORG_ADMIN));
    private final SwitchModules modules =
            new SwitchModulesService(organizations(), modules(), organizationViews(), audit, clock);

    @Test
    void an_org_admin_switches_the_mentor_program_on() {
        var view = modules.switchTo(new Switch(orgAdmin, MENTOR_PROGRAM, true, ExpectedRevision.any()));

        assertThat(view).isEqualTo(new ModuleView(MENTOR_PROGRAM, true, NOON));
        assertThat(organizationViews().modules(organization.id())).contains(view);
        assertThat(lastEntry().action()).isEqualTo("module.switched");
        assertThat(lastEntry().actor()).isEqualTo(orgAdmin.user());
        assertThat(lastEntry().thing()).isEqualTo(AuditedThing.module(organization.id()));
        assertThat(lastEntry().before())
                .isEqualTo(Snapshot.empty().fact("module", "mentor-program").fact("enabled", false));
        assertThat(lastEntry().after())
                .isEqualTo(Snapshot.empty().fact("module", "mentor-program").fact("enabled", true));
    }

    @Test
    void switching_to_what_it_is_already_is_no_act() {
        modules.switchTo(new Switch(orgAdmin, MENTOR_PROGRAM, true, ExpectedRevision.any()));
        clock.pass(Duration.ofHours(1));

        var view = modules.switchTo(new Switch(orgAdmin, MENTOR_PROGRAM, true, ExpectedRevision.any()));

        assertThat(view).isEqualTo(new ModuleView(MENTOR_PROGRAM, true, NOON));
        assertThat(auditLog().entries()).hasSize(1);
    }

    @Test
    void switching_off_what_was_never_on_is_no_act() {
        var view = modules.switchTo(new Switch(orgAdmin, MENTOR_PROGRAM, false, ExpectedRevision.any()));

        assertThat(view).isEqualTo(new ModuleView(MENTOR_PROGRAM, false, null));
        assertThat(auditLog().entries()).isEmpty();
    }

    @Test
    void whoever_switches_says_whether_on_or_off() {
        assertRefused(
                CommonRule.REQUIRED,
                () -> modules.switchTo(new Switch(orgAdmin, MENTOR_PROGRAM, null, ExpectedRevision.any())));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ORG_ADMIN")
    void nobody_else_switches_modules(Role role) {
        var actor = actorOf(memberOf(organization, "Bodil", role));

        assertRefused(
                AccessRule.ROLE_TOO_LOW,
                () -> modules.switchTo(new Switch(actor, MENTOR_PROGRAM, true, ExpectedRevision.any())));

        assertThat(organizationViews().modules(organization.id()))
                .contains(new ModuleView(MENTOR_PROGRAM, false, null));
    }

    @Test
    void nothing_is_switched_in_an_organization_that_has_been_deactivated_meanwhile() {
        deactivated(organization);

        assertRefused(
                AccessRule.ORGANIZATION_INACTIVE,
                () -> modules.switchTo(new Switch(orgAdmin, MENTOR_PROGRAM, true, ExpectedRevision.any())));
    }
}
