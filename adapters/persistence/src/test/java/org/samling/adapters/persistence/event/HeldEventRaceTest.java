package org.samling.adapters.persistence.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.adapters.persistence.Sessions;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventChange;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.Role;
import org.samling.domain.shared.Seats;

/** Two want the last seat at the same moment. */
@QuarkusTest
class HeldEventRaceTest extends OnPostgres {

    @Test
    void whoever_holds_an_event_later_sees_what_the_first_one_left_behind() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = anEventIn(organization, anne).seating(1).published();
        var seated = seated(event, anne);
        var late = inTransaction(() -> {
            events().hold(organization.id(), event.id(), List.of());
            eventParticipants().save(organization.id(), List.of(seated));
            events().save(new EventChange(event, event.start(NOON)));
            var held = CompletableFuture.supplyAsync(
                    () -> inTransaction(() -> events().hold(organization.id(), event.id(), List.of(anne.user()))));
            Sessions.awaitSomebodyWaiting();
            return held;
        });

        var held = late.join().orElseThrow();

        assertThat(held.seats()).isEqualTo(new Seats(1, 1, 0, 0));
        assertThat(held.event()).isEqualTo(event.start(NOON));
        assertThat(held.person(anne.user()).participant()).isEqualTo(seated);
    }

    /** The control: a look without the lock. */
    @Test
    void without_the_lock_both_would_see_a_free_seat() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = anEventIn(organization, anne).seating(1).published();
        var early = inTransaction(() -> {
            events().hold(organization.id(), event.id(), List.of());
            eventParticipants().save(organization.id(), List.of(seated(event, anne)));
            return CompletableFuture.supplyAsync(() -> seenBy(anne, event)).join();
        });

        assertThat(early.seats()).isEqualTo(new Seats(1, 0, 0, 0));
    }

    private static EventParticipant seated(Event event, Member member) {
        return EventParticipant.register(event, member.user(), new Place.Seat(), member.user(), null, NOON);
    }
}
