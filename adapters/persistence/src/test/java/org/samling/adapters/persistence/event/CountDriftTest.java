package org.samling.adapters.persistence.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.adapters.persistence.Sessions;
import org.samling.application.event.view.CountDrift;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.Role;

/** Somebody has been at the rows by hand. */
@QuarkusTest
class CountDriftTest extends OnPostgres {

    @Test
    void a_count_that_was_bent_is_told() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var bent = published(organization, anne);
        participant(bent, anne);
        participant(published(organization, anne), anne);
        byHand(organization, "update events set registration_count = 3 where id = '" + bent.id() + "'");

        assertThat(drift(organization)).containsExactly(new CountDrift(bent.id(), 3, 1));
        assertThat(drift(anOrganization())).isEmpty();
    }

    @Test
    void rows_that_are_missing_are_told() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = published(organization, anne);
        participant(event, anne);
        byHand(organization, "delete from event_participants");

        assertThat(drift(organization)).containsExactly(new CountDrift(event.id(), 1, 0));
    }

    @Test
    void a_sign_up_under_way_is_no_drift() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = published(organization, anne);
        var meanwhile = inTransaction(() -> {
            eventParticipants()
                    .save(
                            organization.id(),
                            List.of(EventParticipant.register(
                                    event, anne.user(), new Place.Seat(), anne.user(), null, NOON)));
            assertThat(eventCounts().drift(organization.id())).isEmpty();
            return CompletableFuture.supplyAsync(() -> drift(organization)).join();
        });

        assertThat(meanwhile).isEmpty();
        assertThat(drift(organization)).isEmpty();
    }

    private List<CountDrift> drift(Organization organization) {
        return inTransaction(() -> eventCounts().drift(organization.id()));
    }

    private static void byHand(Organization organization, String change) {
        Sessions.asOwner().useTransaction(database -> {
            database.execute(
                    "select set_config('app.organization_id', ?, true)",
                    organization.id().toString());
            database.execute(change);
        });
    }
}
