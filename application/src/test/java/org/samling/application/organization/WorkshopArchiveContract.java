package org.samling.application.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Role;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopId;

/** What anybody who archives an organisation's workshops promises. */
public interface WorkshopArchiveContract extends Scene {

    @Test
    default void whatever_is_not_archived_is_archived_and_stays_what_it_was() {
        var organization = anOrganization();
        var sketch = aWorkshopIn(organization, memberOf(organization, "Anne", Role.COORDINATOR));
        var open = List.of(
                sketch.draft(),
                sketch.scheduled(),
                sketch.started(),
                sketch.completed(),
                sketch.after(draft -> draft.cancel("For få påmeldte", MORNING)));

        var archived = archiveAll(organization);

        assertThat(archived)
                .containsExactlyInAnyOrderElementsOf(
                        open.stream().map(Workshop::id).toList());
        assertThat(open).allSatisfy(workshop -> assertThat(found(workshop)).isEqualTo(workshop.archive(NOON)));
    }

    @Test
    default void what_is_archived_already_stays_as_it_is() {
        var organization = anOrganization();
        var archived = aWorkshopIn(organization, memberOf(organization, "Anne", Role.COORDINATOR))
                .after(draft -> draft.archive(MORNING));

        assertThat(archiveAll(organization)).isEmpty();

        assertThat(found(archived)).isEqualTo(archived);
    }

    @Test
    default void the_workshops_of_another_organization_stay_as_they_are() {
        var neighbour = anOrganization();
        var workshop = scheduled(neighbour, memberOf(neighbour, "Anne", Role.COORDINATOR));

        assertThat(archiveAll(anOrganization())).isEmpty();

        assertThat(found(workshop)).isEqualTo(workshop);
    }

    private List<WorkshopId> archiveAll(Organization organization) {
        return inTransaction(() -> workshopArchive().archiveAll(organization.id(), NOON));
    }

    private Workshop found(Workshop workshop) {
        return inTransaction(() -> workshops().hold(workshop.organization(), workshop.id(), List.of()))
                .orElseThrow()
                .workshop();
    }
}
