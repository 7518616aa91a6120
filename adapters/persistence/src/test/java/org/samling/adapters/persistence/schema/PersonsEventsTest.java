package org.samling.adapters.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.adapters.persistence.Sessions;
import org.samling.domain.organization.Member;
import org.samling.domain.shared.Role;

/** What a person sees of events across organisations: the own records, and the events that they are in. */
@QuarkusTest
class PersonsEventsTest extends OnPostgres {

    @Test
    void a_person_sees_the_own_records_and_the_events_that_they_are_in() {
        var here = anOrganization();
        var bodil = memberOf(here, "Bodil", Role.CONTACT);
        var anne = memberOf(here, "Anne", Role.COORDINATOR);
        var event = published(here, anne);
        var own = participant(event, bodil);
        participant(event, memberOf(here, "Cecilie", Role.PEER_MENTOR));
        published(here, bodil);
        assertThat(seenBy(bodil, "event_participants")).containsExactly(own.id().value());
        assertThat(seenBy(bodil, "events")).containsExactly(event.id().value());
        assertThat(seenBy(anne, "events")).isEmpty();
    }

    @Test
    void whoever_has_left_sees_nothing() {
        var here = anOrganization();
        var bodil = memberOf(here, "Bodil", Role.PEER_MENTOR);
        participant(published(here, bodil), bodil);
        removed(bodil);
        for (var table : List.of("event_participants", "events")) {
            assertThat(seenBy(bodil, table)).as(table).isEmpty();
        }
    }

    @Test
    void of_the_others_in_a_queue_only_those_are_seen_who_wait_and_only_if_the_queue_is_named() {
        var here = anOrganization();
        var bodil = memberOf(here, "Bodil", Role.CONTACT);
        var anne = memberOf(here, "Anne", Role.COORDINATOR);
        var event = published(here, anne);
        var first = waiting(event, memberOf(here, "Cecilie", Role.CONTACT), 1);
        var own = waiting(event, bodil, 2);
        participant(event, memberOf(here, "Dina", Role.CONTACT));
        saved(waiting(event, memberOf(here, "Eva", Role.CONTACT), 3).cancel(NOON));
        waiting(published(here, anne), memberOf(here, "Frida", Role.CONTACT), 1);
        assertThat(seenBy(bodil, "event_participants")).containsExactly(own.id().value());
        assertThat(seen(
                        Map.of("app.user_id", bodil.user().toString(), "app.queues", "{" + event.id() + "}"),
                        "event_participants"))
                .containsExactlyInAnyOrder(first.id().value(), own.id().value());
    }

    @Test
    void a_person_changes_none_of_it() {
        var here = anOrganization();
        var bodil = memberOf(here, "Bodil", Role.CONTACT);
        participant(published(here, bodil), bodil);
        for (var attempt :
                List.of("update events set title = 'Mine'", "update event_participants set notes = 'Mine'")) {
            assertThat(Sessions.asApplication().<Integer, RuntimeException>inTransaction(database -> {
                        enter(database, "app.user_id", bodil.user().toString());
                        return database.execute(attempt);
                    }))
                    .as(attempt)
                    .isZero();
        }
    }

    @Test
    void the_platform_sees_nothing_of_events() {
        var here = anOrganization();
        var anne = memberOf(here, "Anne", Role.COORDINATOR);
        participant(published(here, anne), anne);
        for (var table : List.of("events", "event_participants")) {
            assertThat(seen(Map.of("app.platform", "on"), table)).as(table).isEmpty();
        }
    }

    private static List<UUID> seenBy(Member person, String table) {
        return seen(Map.of("app.user_id", person.user().toString()), table);
    }

    private static List<UUID> seen(Map<String, String> settings, String table) {
        return Sessions.asApplication().inTransaction(database -> {
            settings.forEach((setting, value) -> enter(database, setting, value));
            return database.createQuery("select id from <table>")
                    .define("table", table)
                    .mapTo(UUID.class)
                    .list();
        });
    }

    private static void enter(Handle database, String setting, String value) {
        database.execute("select set_config(?, ?, true)", setting, value);
    }
}
