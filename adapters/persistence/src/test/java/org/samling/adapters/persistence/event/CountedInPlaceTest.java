package org.samling.adapters.persistence.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.domain.event.EventChange;
import org.samling.domain.event.EventParticipant;
import org.samling.domain.shared.Place;
import org.samling.domain.shared.Role;

/** A sign-up makes a new version of the event's row beside the old one, and no index has to be told. */
@QuarkusTest
class CountedInPlaceTest extends OnPostgres {

    private static final String UPDATES = """
            select n_tup_upd, n_tup_hot_upd
            from pg_stat_xact_user_tables
            where relname = 'events'
            """;

    @Inject
    Jdbi jdbi;

    @Test
    void a_sign_up_and_a_cancellation_leave_the_indexes_of_events_alone() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = published(organization, anne);
        var record = EventParticipant.register(event, anne.user(), new Place.Seat(), anne.user(), null, NOON);

        assertThat(updatesOf(() -> save(record))).isEqualTo(new Updates(1, 1));
        assertThat(updatesOf(() -> save(record.cancel(NOON)))).isEqualTo(new Updates(1, 1));
    }

    @Test
    void who_waits_or_has_come_is_no_news_to_the_event() {
        var organization = anOrganization();
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var event = published(organization, anne);
        var bodil = memberOf(organization, "Bodil", Role.CONTACT);
        var record = participant(event, anne);
        var newcomer = EventParticipant.register(event, bodil.user(), new Place.InQueue(1), bodil.user(), null, NOON);

        assertThat(updatesOf(() -> save(record.attended(NOON)))).isEqualTo(new Updates(0, 0));
        assertThat(updatesOf(() -> save(newcomer))).isEqualTo(new Updates(0, 0));
    }

    /** The control: a change of the event is in an index. */
    @Test
    void a_change_of_the_event_is_told_to_the_indexes() {
        var organization = anOrganization();
        var event = published(organization, memberOf(organization, "Anne", Role.COORDINATOR));

        assertThat(updatesOf(() -> events().save(new EventChange(event, event.start(NOON)))))
                .isEqualTo(new Updates(1, 0));
    }

    private Updates updatesOf(Runnable work) {
        return inTransaction(() -> {
            var before = untilNow();
            work.run();
            return untilNow().since(before);
        });
    }

    private Updates untilNow() {
        return jdbi.withHandle(database -> database.createQuery(UPDATES)
                .map((row, context) -> new Updates(row.getInt(1), row.getInt(2)))
                .one());
    }

    private void save(EventParticipant participant) {
        eventParticipants().save(participant.organization(), List.of(participant));
    }

    /** How many versions of events' rows were made, and how many of them past all indexes. */
    private record Updates(int all, int inPlace) {

        Updates since(Updates before) {
            return new Updates(all - before.all, inPlace - before.inPlace);
        }
    }
}
