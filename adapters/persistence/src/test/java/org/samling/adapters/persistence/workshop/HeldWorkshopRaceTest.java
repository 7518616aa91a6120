package org.samling.adapters.persistence.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.adapters.persistence.Sessions;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Seats;
import org.samling.domain.workshop.Workshop;
import org.samling.domain.workshop.WorkshopParticipant;
import org.samling.domain.workshop.WorkshopRole;

/** Two want the last seat at the same moment. */
@QuarkusTest
class HeldWorkshopRaceTest extends OnPostgres {

    @Test
    void whoever_holds_a_workshop_later_sees_what_the_first_one_left_behind() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = aWorkshopIn(organization, anne).seating(1).scheduled();
        var seated = seated(workshop, anne);
        var late = inTransaction(() -> {
            workshops().hold(organization.id(), workshop.id(), List.of());
            workshopParticipants().save(organization.id(), List.of(seated));
            workshops().save(workshop.start(NOON));
            var held = CompletableFuture.supplyAsync(() ->
                    inTransaction(() -> workshops().hold(organization.id(), workshop.id(), List.of(anne.user()))));
            Sessions.awaitSomebodyWaiting();
            return held;
        });

        var held = late.join().orElseThrow();

        assertThat(held.seats()).isEqualTo(new Seats(1, 1, 0, 0));
        assertThat(held.workshop()).isEqualTo(workshop.start(NOON));
        assertThat(held.person(anne.user()).participant()).isEqualTo(seated);
    }

    /** The control: a look without the lock. */
    @Test
    void without_the_lock_both_would_see_a_free_seat() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = aWorkshopIn(organization, anne).seating(1).scheduled();
        var early = inTransaction(() -> {
            workshops().hold(organization.id(), workshop.id(), List.of());
            workshopParticipants().save(organization.id(), List.of(seated(workshop, anne)));
            return CompletableFuture.supplyAsync(() -> seenBy(anne, workshop)).join();
        });

        assertThat(early.seats()).isEqualTo(new Seats(1, 0, 0, 0));
    }

    private static WorkshopParticipant seated(Workshop workshop, Member member) {
        return WorkshopParticipant.register(
                workshop, member.user(), WorkshopRole.PARTICIPANT, new Place.Seat(), member.user(), NOON);
    }
}
