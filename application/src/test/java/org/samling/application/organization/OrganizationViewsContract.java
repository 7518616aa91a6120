package org.samling.application.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.application.organization.view.ModuleView;
import org.samling.application.organization.view.OrganizationView;
import org.samling.application.paging.PageRequest;
import org.samling.application.paging.Position;
import org.samling.domain.shared.Module;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.PlatformAdmin;

/** What anybody who shows organisations promises. */
public interface OrganizationViewsContract extends Scene {

    UUID BEFORE_ALL_IDS = new UUID(0, 0);

    @Test
    default void an_organization_is_shown_as_it_stands() {
        var organization = anOrganization();
        assertThat(organizationViews().find(organization.id())).contains(OrganizationView.of(organization));

        var inactive = deactivated(organization);
        assertThat(organizationViews().find(organization.id())).contains(OrganizationView.of(inactive));
    }

    @Test
    default void an_organization_that_nobody_founded_is_not_shown() {
        assertThat(organizationViews().find(new OrganizationId(UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    default void organizations_are_listed_by_name_page_by_page() {
        var prefix = UUID.randomUUID().toString();
        var third = organizationCalled(prefix + " Øst");
        var first = organizationCalled(prefix + " Vest");
        var second = organizationCalled(prefix + " vest");
        var admin = new PlatformAdmin(aPerson());

        var start = organizationViews().list(admin, new PageRequest(2, new Position(prefix, BEFORE_ALL_IDS)));
        assertThat(start.items()).containsExactly(OrganizationView.of(first), OrganizationView.of(second));
        assertThat(start.next())
                .isEqualTo(new Position(second.profile().name(), second.id().value()));

        var rest = organizationViews().list(admin, new PageRequest(2, start.next()));
        assertThat(rest.items()).startsWith(OrganizationView.of(third));
    }

    @Test
    default void organizations_of_the_same_name_are_listed_one_after_the_other() {
        var name = UUID.randomUUID().toString();
        var one = organizationCalled(name);
        var other = organizationCalled(name);
        var admin = new PlatformAdmin(aPerson());

        var start = organizationViews().list(admin, new PageRequest(1, new Position(name, BEFORE_ALL_IDS)));
        var next = organizationViews().list(admin, new PageRequest(1, start.next()));

        assertThat(start.items()).hasSize(1).doesNotContainAnyElementsOf(next.items());
        assertThat(start.items().getFirst().id()).isIn(one.id(), other.id());
        assertThat(next.items().getFirst().id()).isIn(one.id(), other.id());
    }

    @Test
    default void the_list_begins_at_the_beginning_and_ends_at_the_end() {
        anOrganization();
        anOrganization();
        var admin = new PlatformAdmin(aPerson());

        assertThat(organizationViews().list(admin, new PageRequest(1, null)).next())
                .isNotNull();
        var behindAllNames = new Position("\uDBFF\uDFFD", BEFORE_ALL_IDS);
        var end = organizationViews().list(admin, new PageRequest(1, behindAllNames));
        assertThat(end.items()).isEmpty();
        assertThat(end.next()).isNull();
    }

    @Test
    default void a_module_that_was_never_switched_is_off() {
        assertThat(organizationViews().modules(anOrganization().id()))
                .contains(new ModuleView(Module.MENTOR_PROGRAM, false, null))
                .hasSameSizeAs(Module.values());
    }
}
