package org.samling.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samling.client.model.AddWorkshopNoteRequest;
import org.samling.client.model.ChangeWorkshopTodoRequest;
import org.samling.client.model.MemberRole;
import org.samling.client.model.ModuleName;
import org.samling.client.model.Person;
import org.samling.client.model.SwitchModuleRequest;

class SamlingTest {

    private static final UUID ID = UUID.fromString("0190a000-0000-7000-8000-000000000001");
    private static final String NOTE = """
            {"id": "0190a000-0000-7000-8000-000000000001", "text": "All well.", "created_at": "2027-04-13T12:00:00.5+02:00"}""";
    private static final String MODULE = """
            {"module": "mentor-program", "enabled": true, "switched_at": null}""";
    private static final AddWorkshopNoteRequest ALL_WELL = new AddWorkshopNoteRequest("All well.");

    private Doorkeeper door;
    private Samling samling;

    @BeforeEach
    void open() throws IOException {
        door = new Doorkeeper();
        samling = Samling.at(door.address(), () -> "token");
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void what_was_unavailable_is_asked_for_again_under_the_same_key() {
        door.refuses(503, Map.of("Retry-After", "0"))
                .refuses(429, Map.of("Retry-After", "0"))
                .answers(201, Map.of("ETag", "\"1\""), NOTE);

        var note = samling.workshopNotes().add(ID, ID, ALL_WELL);

        assertThat(note.text()).isEqualTo("All well.");
        assertThat(note.etag()).isEqualTo("\"1\"");
        assertThat(note.createdAt()).isEqualTo(OffsetDateTime.parse("2027-04-13T12:00:00.5+02:00"));
        assertThat(door.asked()).hasSize(3);
        assertThat(door.asked())
                .extracting(asked -> asked.headers().get("Idempotency-key"))
                .doesNotContainNull()
                .containsOnly(door.asked().getFirst().headers().get("Idempotency-key"));
    }

    @Test
    void it_is_not_asked_for_ever() {
        door.refuses(503, Map.of("Retry-After", "0"))
                .refuses(503, Map.of("Retry-After", "0"))
                .refuses(503, Map.of("Retry-After", "0"));

        assertThatThrownBy(() -> samling.me().getProfile()).isInstanceOf(SamlingProblem.class);
        assertThat(door.asked()).hasSize(3);
    }

    @Test
    void a_change_that_may_have_been_made_is_not_made_again() {
        door.refuses(503, Map.of("Retry-After", "0"));

        assertThatThrownBy(() ->
                        samling.modules().switchModule(ID, ModuleName.MENTOR_PROGRAM, new SwitchModuleRequest(true)))
                .isInstanceOf(SamlingProblem.class);
        assertThat(door.asked()).hasSize(1);
    }

    @Test
    void a_change_that_was_turned_away_is_made_later() {
        door.refuses(429, Map.of("Retry-After", "0")).answers(200, Map.of(), MODULE);

        var module = samling.modules().switchModule(ID, ModuleName.MENTOR_PROGRAM, new SwitchModuleRequest(true));

        assertThat(module.enabled()).isTrue();
        assertThat(door.asked().getLast().line())
                .isEqualTo("PATCH /v1/organizations/" + ID + "/modules/mentor-program");
    }

    @Test
    void nobody_waits_an_hour() {
        door.refuses(429, Map.of("Retry-After", "3600"));

        var problem =
                catchThrowableOfType(SamlingProblem.class, () -> samling.me().getProfile());

        assertThat(problem.retryAfter()).contains(Duration.ofHours(1));
        assertThat(door.asked()).hasSize(1);
    }

    @Test
    void what_something_on_the_way_answers_is_told_apart() {
        door.answers(502, Map.of("Content-Type", "text/html"), "<h1>Bad gateway</h1>");

        var problem =
                catchThrowableOfType(SamlingProblem.class, () -> samling.me().getProfile());

        assertThat(problem.code()).isEqualTo(SamlingProblem.NOT_FROM_THE_SERVICE);
        assertThat(problem.status()).isEqualTo(502);
        assertThat(problem.problem().detail()).contains("Bad gateway");
    }

    @Test
    void nobody_there_is_no_problem_of_the_service() {
        door.close();

        assertThatThrownBy(() -> samling.me().getProfile()).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void what_the_service_has_learnt_since_does_no_harm() {
        door.answers(200, Map.of(), """
                {"user_id": "%s", "display_name": "Liv", "role": "grand_master", "shoe_size": 38}""".formatted(ID));

        var member = samling.members().get(ID, ID);

        assertThat(member.role()).isEqualTo(MemberRole.UNRECOGNIZED);
        assertThat(member.warnings()).isEmpty();
    }

    @Test
    void what_was_not_said_is_not_sent_and_null_is() {
        door.answers(200, Map.of(), "{}");
        var request = new ChangeWorkshopTodoRequest()
                .title("Book the hall")
                .dueDate(null)
                .assignedToUserId(ID);

        samling.workshopTodos().change(ID, ID, ID, request, options -> options.ifMatch("\"1\""));

        var asked = door.asked().getFirst();
        assertThat(asked.body())
                .isEqualTo("{\"title\":\"Book the hall\",\"due_date\":null,\"assigned_to_user_id\":\"" + ID + "\"}");
        assertThat(asked.headers().get("If-match")).containsExactly("\"1\"");
        assertThat(asked.headers().get("Content-type")).containsExactly("application/merge-patch+json");
        assertThat(request.title("Book it")).isNotEqualTo(request);
    }

    @Test
    void what_is_asked_for_survives_the_way_there() {
        door.answers(200, Map.of(), "{\"items\": [], \"next_cursor\": null}");

        samling.inLanguage("nn")
                .events()
                .list(
                        ID,
                        options -> options.text("Bålkveld & måne")
                                .from(OffsetDateTime.parse("2031-06-12T18:00:00+02:00"))
                                .nearLat(60.39)
                                .openForSignup(true)
                                .limit(null));

        var asked = door.asked().getFirst();
        assertThat(asked.line())
                .isEqualTo("GET /v1/organizations/" + ID + "/events?text=B%C3%A5lkveld+%26+m%C3%A5ne"
                        + "&from=2031-06-12T18%3A00%3A00%2B02%3A00&near_lat=60.39&open_for_signup=true");
        assertThat(asked.headers().get("Accept-language")).containsExactly("nn");
        assertThat(asked.headers().get("Authorization")).containsExactly("Bearer token");
    }

    @Test
    void who_stops_early_never_asks_for_the_rest() {
        door.answers(200, Map.of(), page("Liv", "\"two\""))
                .answers(200, Map.of(), page("Liv", "\"two\""))
                .answers(200, Map.of(), page("Ola", "null"));
        var people = samling.members().allPeople(ID);

        assertThat(people.stream().limit(1)).hasSize(1);
        assertThat(door.asked()).hasSize(1);
        assertThat(people).extracting(Person::displayName).containsExactly("Liv", "Ola");
        assertThat(door.asked().getLast().line()).endsWith("/people?cursor=two");
    }

    private static String page(String name, String next) {
        return """
                {"items": [{"user_id": "%s", "display_name": "%s", "role": "contact"}], "next_cursor": %s}""".formatted(ID, name, next);
    }
}
