package org.samling.adapters.persistence.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.adapters.persistence.Sessions;
import org.samling.domain.shared.Role;
import org.samling.domain.workshop.Workshop;

/** An organisation is deactivated while somebody is busy with its workshops. */
@QuarkusTest
class DeactivationRaceTest extends OnPostgres {

    @Test
    void a_workshop_that_is_being_unarchived_is_archived_again() {
        var organization = anOrganization();
        var archived = aWorkshopIn(organization, memberOf(organization, "Anne", Role.COORDINATOR))
                .after(draft -> draft.archive(MORNING));
        var late = inTransaction(() -> {
            workshops().hold(organization.id(), archived.id(), List.of());
            workshops().save(archived.unarchive(NOON));
            var archive = CompletableFuture.supplyAsync(
                    () -> inTransaction(() -> workshopArchive().archiveAll(organization.id(), EVENING)));
            Sessions.awaitSomebodyWaiting();
            return archive;
        });

        assertThat(late.join()).containsExactly(archived.id());
    }

    @Test
    void a_workshop_that_is_being_planned_is_archived_too() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var plan = aWorkshopIn(organization, anne).plan();
        var late = inTransaction(() -> {
            organizations().holdUnchanged(organization.id());
            var workshop = Workshop.draft(organization.id(), plan, NOON);
            workshops().add(workshop);
            var archive = CompletableFuture.supplyAsync(() -> inTransaction(() -> {
                organizations().lockForChange(organization.id());
                return workshopArchive().archiveAll(organization.id(), EVENING);
            }));
            Sessions.awaitSomebodyWaiting();
            return archive;
        });

        assertThat(late.join()).hasSize(1);
    }

    @Test
    void two_can_plan_at_the_same_time() {
        var organization = anOrganization();
        var seen = inTransaction(() -> {
            organizations().holdUnchanged(organization.id());
            return CompletableFuture.supplyAsync(
                            () -> inTransaction(() -> organizations().holdUnchanged(organization.id())))
                    .join();
        });

        assertThat(seen).contains(organization);
    }
}
