package org.samling.adapters.persistence.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.adapters.persistence.Sessions;
import org.samling.application.event.BrowseEvents.Filter;
import org.samling.application.event.BrowseEvents.Order;
import org.samling.application.paging.AllPages;
import org.samling.domain.event.Event;
import org.samling.domain.event.EventId;
import org.samling.domain.organization.Member;
import org.samling.domain.organization.Organization;
import org.samling.domain.shared.Role;

/** The one thing that runs with the owner's rights: it tells ids, those of the scope's organisation alone. */
@QuarkusTest
class EventSearchTest extends OnPostgres {

    /** So that no other way to them costs about the same. */
    private static final int MANY_MORE_THAN_ARE_FOUND = 4_000;

    private static final String SEARCH = "select id from events_with_text(?, ?) as found (id)";

    @Test
    void each_organization_finds_its_own_events_and_no_others() {
        var here = anOrganization();
        var there = anOrganization();
        var word = UUID.randomUUID().toString();
        var own = called(word, here);
        called(word, there);
        assertThat(found(here, word)).containsExactly(own.id().value());
        assertThat(found(anOrganization(), word)).isEmpty();
    }

    @Test
    void without_an_organization_nothing_is_found() {
        var word = UUID.randomUUID().toString();
        called(word, anOrganization());
        assertThat(found(Sessions.asApplication(), "", word)).isEmpty();
        assertThat(found(Sessions.asOwner(), "", word)).isEmpty();
        assertThat(neverEntered(word)).isEmpty();
    }

    /** The control: the owner, whose rights the search has, sees all. */
    @Test
    void without_keeping_to_the_organization_the_search_would_find_everything() {
        var word = UUID.randomUUID().toString();
        called(word, anOrganization());
        called(word, anOrganization());
        var everything = "select count(*) from events where search_text like '%' || ? || '%'";
        assertThat(count(Sessions.asOwner(), everything, word)).isEqualTo(2);
        assertThat(count(Sessions.asApplication(), everything, word)).isZero();
    }

    /** What is hidden from somebody is found, but it is not shown. */
    @Test
    void a_list_of_what_was_found_shows_no_more_than_any_list() {
        var here = anOrganization();
        var word = UUID.randomUUID().toString();
        var shown = called(word, here);
        anEventIn(here, memberOf(here, "Anne", Role.COORDINATOR)).titled(word).draft();
        assertThat(found(here, word)).hasSize(2);
        assertThat(listed(memberOf(here, "Bodil", Role.CONTACT), word, Order.START))
                .containsExactly(shown.id());
    }

    @Test
    void nobody_but_the_application_may_search() {
        var everybody = "select has_function_privilege('public', 'events_with_text(text, integer)', 'EXECUTE')::int";
        assertThat(count(Sessions.asOwner(), everybody)).isZero();
    }

    @Test
    void a_search_changes_nothing_of_what_the_application_may_see() {
        var here = anOrganization();
        var word = UUID.randomUUID().toString();
        called(word, anOrganization());
        Sessions.asApplication().useTransaction(database -> {
            enter(database, here.id().toString());
            database.select(SEARCH, word, 10).mapTo(UUID.class).list();
            assertThat(database.select("select count(*) from events")
                            .mapTo(Integer.class)
                            .one())
                    .isZero();
            assertThatExceptionOfType(StatementException.class)
                    .isThrownBy(() -> database.execute("drop function events_with_text(text, integer)"))
                    .withMessageContaining("must be owner");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100% stemning    | 100%        | true
            1000 stemning    | 100%        | false
            snake_case       | snake_case  | true
            snakeXcase       | snake_case  | false
            C:\\Temp         | c:\\temp    | true
            C:Temp           | c:\\temp    | false
            Blåbærtur        | blabaer     | false
            Blåbærtur        | blabart     | true
            ÅRSMØTE          | årsmote     | true
            --- pause ---    | ---         | true
            Én to tre        | en to       | true
            """)
    void text_is_taken_at_its_word(String title, String wanted, boolean finds) {
        var here = anOrganization();
        var event = called(title, here);
        var expected = finds ? List.of(event.id()) : List.<EventId>of();
        assertThat(found(here, wanted))
                .isEqualTo(expected.stream().map(EventId::value).toList());
        assertThat(listed(memberOf(here, "Bodil", Role.CONTACT), wanted, Order.START))
                .isEqualTo(expected);
    }

    @Test
    void the_end_of_one_text_and_the_beginning_of_the_next_are_not_found_together() {
        var here = anOrganization();
        anEventIn(here, memberOf(here, "Anne", Role.COORDINATOR))
                .titled("Tur")
                .described("til fjells")
                .at("Bergen")
                .published();
        assertThat(found(here, "tur til")).isEmpty();
        assertThat(found(here, "turtil")).isEmpty();
        assertThat(found(here, "fjells bergen")).isEmpty();
        assertThat(found(here, "til fjells")).hasSize(1);
    }

    /** More than are looked up: then they are read in their order, and the pages are the same. */
    @Test
    void a_common_word_is_found_page_by_page_like_a_rare_one() {
        var here = anOrganization();
        var anne = memberOf(here, "Anne", Role.COORDINATOR);
        var many = Stream.generate(() -> Event.draft(
                        here.id(), anEventIn(here, anne).titled("Temakveld").plan(), anne.user(), MORNING))
                .limit(2001)
                .toList();
        write(() -> events().add(here.id(), many));
        assertThat(found(here, "temakveld")).hasSize(2001);
        for (var order : List.of(Order.START, Order.LATEST_START_FIRST)) {
            assertThat(listed(anne, "temakveld", order))
                    .as("%s", order)
                    .containsExactlyInAnyOrderElementsOf(
                            many.stream().map(Event::id).toList());
        }
    }

    /** The control takes the owner's own policy away: then the index would serve the organisation, and not the text. */
    @Test
    void only_as_the_owner_a_search_goes_by_the_index_of_texts() {
        var here = anOrganization();
        var anne = memberOf(here, "Anne", Role.COORDINATOR);
        var many = Stream.generate(
                        () -> Event.draft(here.id(), anEventIn(here, anne).plan(), anne.user(), MORNING))
                .limit(MANY_MORE_THAN_ARE_FOUND)
                .toList();
        write(() -> events().add(here.id(), many));
        Sessions.asOwner().useHandle(database -> {
            database.begin();
            enter(database, here.id().toString());
            database.execute("analyze events");
            assertThat(plan(database)).containsPattern("Index Cond: .*search_text");
            database.execute("drop policy events_of_search on events");
            assertThat(plan(database)).doesNotContainPattern("Index Cond: .*search_text");
            database.rollback();
        });
    }

    private static String plan(Handle database) {
        return String.join("\n", database.select("""
                        explain
                        select id
                        from events
                        where organization_id = nullif(current_setting('app.organization_id', true), '')::uuid
                            and search_text like '%regnbuetreff%'
                        """).mapTo(String.class).list());
    }

    private Event called(String title, Organization organization) {
        return anEventIn(organization, memberOf(organization, "Anne", Role.COORDINATOR))
                .titled(title)
                .published();
    }

    private List<EventId> listed(Member viewer, String text, Order order) {
        var filter = new Filter(null, null, null, null, null, null, text, null, null, null, null, order);
        return AllPages.of(500, page -> eventViews().list(actorOf(viewer), filter, page, NOON)).stream()
                .map(view -> view.event().id())
                .toList();
    }

    private static List<UUID> found(Organization organization, String text) {
        return found(Sessions.asApplication(), organization.id().toString(), text);
    }

    private static List<UUID> found(Jdbi role, String organization, String text) {
        return role.inTransaction(database -> {
            enter(database, organization);
            return database.select(SEARCH, text, 5000).mapTo(UUID.class).list();
        });
    }

    /** As somebody who has not named an organisation, not even none. */
    private static List<UUID> neverEntered(String text) {
        return Sessions.asApplication()
                .withHandle(database ->
                        database.select(SEARCH, text, 10).mapTo(UUID.class).list());
    }

    private static int count(Jdbi role, String question, Object... about) {
        return role.withHandle(database ->
                database.select(question, about).mapTo(Integer.class).one());
    }

    private static void enter(Handle database, String organization) {
        database.execute("select set_config('app.organization_id', ?, true)", organization);
    }
}
