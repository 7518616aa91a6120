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
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Role;
import org.samling.domain.workshop.TodoContent;

/** What a person sees of workshops across organisations: the own records and to-dos, and the workshops they belong to. */
@QuarkusTest
class PersonsWorkshopsTest extends OnPostgres {

    @Test
    void a_person_sees_the_own_records_and_the_workshops_that_they_are_in() {
        var here = anOrganization();
        var bodil = memberOf(here, "Bodil", Role.PEER_MENTOR);
        var anne = memberOf(here, "Anne", Role.COORDINATOR);
        var workshop = scheduled(here, anne);
        var own = participant(workshop, bodil);
        participant(workshop, memberOf(here, "Cecilie", Role.PEER_MENTOR));
        note(workshop, anne, "Mye latter", NOON);
        scheduled(here, anne);
        assertThat(seenBy(bodil, "workshop_participants"))
                .containsExactly(own.id().value());
        assertThat(seenBy(bodil, "mentor_workshops"))
                .containsExactly(workshop.id().value());
        assertThat(seenBy(bodil, "workshop_notes")).isEmpty();
    }

    @Test
    void a_person_sees_the_workshops_that_the_person_facilitates() {
        var here = anOrganization();
        var anne = memberOf(here, "Anne", Role.COORDINATOR);
        var workshop = scheduled(here, anne);
        scheduled(here, memberOf(here, "Bodil", Role.COORDINATOR));
        assertThat(seenBy(anne, "mentor_workshops"))
                .containsExactly(workshop.id().value());
    }

    @Test
    void a_person_sees_the_own_todos_and_the_workshops_that_they_are_of() {
        var here = anOrganization();
        var bodil = memberOf(here, "Bodil", Role.COORDINATOR);
        var workshop = scheduled(here, memberOf(here, "Anne", Role.COORDINATOR));
        var own = todo(workshop, 0, new TodoContent("Koke te", null, bodil.user(), null));
        todo(workshop, 1);
        assertThat(seenBy(bodil, "workshop_todos")).containsExactly(own.id().value());
        assertThat(seenBy(bodil, "mentor_workshops"))
                .containsExactly(workshop.id().value());
    }

    @Test
    void whoever_has_left_sees_nothing() {
        var here = anOrganization();
        var bodil = memberOf(here, "Bodil", Role.PEER_MENTOR);
        var workshop = scheduled(here, bodil);
        participant(workshop, bodil);
        todo(workshop, 0, new TodoContent("Koke te", null, bodil.user(), null));
        removed(bodil);
        for (var table : List.of("workshop_participants", "workshop_todos", "mentor_workshops")) {
            assertThat(seenBy(bodil, table)).as(table).isEmpty();
        }
    }

    @Test
    void of_the_others_in_a_queue_only_those_are_seen_who_wait_and_only_if_the_queue_is_named() {
        var here = anOrganization();
        var bodil = memberOf(here, "Bodil", Role.PEER_MENTOR);
        var anne = memberOf(here, "Anne", Role.COORDINATOR);
        var workshop = scheduled(here, anne);
        var first = waiting(workshop, memberOf(here, "Cecilie", Role.PEER_MENTOR), 1);
        var own = waiting(workshop, bodil, 2);
        participant(workshop, memberOf(here, "Dina", Role.PEER_MENTOR));
        saved(waiting(workshop, memberOf(here, "Eva", Role.PEER_MENTOR), 3).cancel(null, NOON));
        waiting(scheduled(here, anne), memberOf(here, "Frida", Role.PEER_MENTOR), 1);
        assertThat(seenBy(bodil, "workshop_participants"))
                .containsExactly(own.id().value());
        assertThat(seen(
                        Map.of("app.user_id", bodil.user().toString(), "app.queues", "{" + workshop.id() + "}"),
                        "workshop_participants"))
                .containsExactlyInAnyOrder(first.id().value(), own.id().value());
    }

    @Test
    void a_person_changes_none_of_it() {
        var here = anOrganization();
        var bodil = memberOf(here, "Bodil", Role.PEER_MENTOR);
        var workshop = scheduled(here, bodil);
        participant(workshop, bodil);
        todo(workshop, 0, new TodoContent("Koke te", null, bodil.user(), null));
        for (var attempt : List.of(
                "update mentor_workshops set title = 'Mine'",
                "update workshop_participants set notes = 'Mine'",
                "update workshop_todos set title = 'Mine'",
                "delete from workshop_todos")) {
            assertThat(Sessions.asApplication().<Integer, RuntimeException>inTransaction(database -> {
                        enter(database, "app.user_id", bodil.user().toString());
                        return database.execute(attempt);
                    }))
                    .as(attempt)
                    .isZero();
        }
    }

    @Test
    void the_platform_sees_nothing_of_workshops() {
        aWorkshopWithEverything(anOrganization());
        for (var table :
                List.of("mentor_workshops", "workshop_participants", "workshop_todos", "workshop_notes", "outbox")) {
            assertThat(seen(Map.of("app.platform", "on"), table)).as(table).isEmpty();
        }
    }

    private void aWorkshopWithEverything(Organization organization) {
        var anne = memberOf(organization, "Anne", Role.COORDINATOR);
        var workshop = scheduled(organization, anne);
        participant(workshop, anne);
        todo(workshop, 0);
        note(workshop, anne, "Mye latter", NOON);
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
