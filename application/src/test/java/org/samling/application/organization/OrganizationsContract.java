package org.samling.application.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.domain.organization.OrganizationProfile;
import org.samling.domain.shared.OrganizationId;

/** What anybody who holds organisations promises. */
public interface OrganizationsContract extends Scene {

    @Test
    default void an_organization_is_found_as_it_was_added() {
        var organization = anOrganization();

        assertThat(inTransaction(() -> organizations().lockForChange(organization.id())))
                .contains(organization);
    }

    @Test
    default void an_organization_that_nobody_founded_is_not_found() {
        var nobodys = new OrganizationId(UUID.randomUUID());

        assertThat(inTransaction(() -> organizations().lockForChange(nobodys))).isEmpty();
    }

    @Test
    default void an_organization_can_be_held_as_it_is() {
        var organization = anOrganization();
        assertThat(inTransaction(() -> organizations().holdUnchanged(organization.id())))
                .contains(organization);

        var inactive = deactivated(organization);
        assertThat(inTransaction(() -> organizations().holdUnchanged(organization.id())))
                .contains(inactive);
    }

    @Test
    default void an_organization_that_nobody_founded_cannot_be_held() {
        var nobodys = new OrganizationId(UUID.randomUUID());

        assertThat(inTransaction(() -> organizations().holdUnchanged(nobodys))).isEmpty();
    }

    @Test
    default void a_change_of_name_and_time_zone_is_kept() {
        var organization = anOrganization();

        var changed = organization.change(OrganizationProfile.of("Sámi searvi 𝄞", "Arctic/Longyearbyen"), NOON);
        write(() -> organizations().save(changed));

        assertThat(inTransaction(() -> organizations().lockForChange(organization.id())))
                .contains(changed);
    }

    @Test
    default void deactivating_and_reactivating_are_kept() {
        var organization = anOrganization();

        var inactive = deactivated(organization);
        assertThat(inTransaction(() -> organizations().lockForChange(organization.id())))
                .contains(inactive);

        var again = inactive.reactivate(EVENING);
        write(() -> organizations().save(again));
        assertThat(inTransaction(() -> organizations().lockForChange(organization.id())))
                .contains(again);
    }

    @Test
    default void changing_one_organization_leaves_the_others_alone() {
        var neighbour = anOrganization();

        deactivated(anOrganization());

        assertThat(inTransaction(() -> organizations().lockForChange(neighbour.id())))
                .contains(neighbour);
    }

    @Test
    default void two_organizations_may_bear_the_same_name() {
        var one = organizationCalled("Foreningen");
        var other = organizationCalled("Foreningen");

        assertThat(inTransaction(() -> organizations().lockForChange(one.id()))).contains(one);
        assertThat(inTransaction(() -> organizations().lockForChange(other.id())))
                .contains(other);
    }
}
