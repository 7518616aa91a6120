package org.samling.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samling.domain.shared.Role;

@QuarkusTest
class WorkshopTodosTest extends WorkshopScene {

    private static final String TODO = TODOS + "/{todo_id}";

    @Test
    void aToDoIsAddedAtTheEndAndFoundAtItsLocation() {
        added("Kaffe");
        var answer = post(
                PETRA,
                TODOS,
                Map.of(
                        "title",
                        "  Bestill teleslynge ",
                        "description",
                        "Ring vaktmesteren",
                        "assigned_to_user_id",
                        petra,
                        "due_date",
                        tomorrow()));
        answer.then()
                .statusCode(201)
                .body("title", equalTo("Bestill teleslynge"))
                .body("sort_order", equalTo(1))
                .body("is_completed", equalTo(false))
                .body("assigned_to_name", equalTo("P. petra"))
                .body("created_by_user_id", equalTo(petra.toString()))
                .body("allowed_actions", containsInAnyOrder("change", "complete", "delete"))
                .body("warnings", empty());
        as(PETRA)
                .get(answer.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("id", equalTo(answer.path("id")));
    }

    @Test
    void everythingThatIsWrongWithAToDoIsToldAtOnce() {
        post(PETRA, TODOS, Map.of("title", " ", "description", "x".repeat(4001), "sort_order", -1))
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("title_required", "text_too_long", "sort_order_non_negative"))
                .body("errors.pointer", containsInAnyOrder("/title", "/description", "/sort_order"));
        post(PETRA, TODOS, Map.of("title", "x".repeat(201)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("text_too_long"));
        at(PETRA).get(TODOS).then().body("items", empty());
    }

    @Test
    void aPastDateOrSomebodyOutsideTheWorkshopGoesThroughWithAWarning() {
        post(
                        PETRA,
                        TODOS,
                        Map.of(
                                "title", "Kaffe",
                                "due_date", "2026-01-12T17:00:00Z",
                                "assigned_to_user_id", peerMentor))
                .then()
                .statusCode(201)
                .body(
                        "warnings.code",
                        containsInAnyOrder("due_date_not_in_past_on_create", "assigned_user_belongs_to_workshop"))
                .body("warnings.pointer", containsInAnyOrder("/due_date", "/assigned_to_user_id"));
        var todo = added("Te");
        change(PETRA, TODO, Map.of("assigned_to_user_id", peerMentor), todo)
                .then()
                .statusCode(200)
                .body("warnings.code", contains("assigned_user_belongs_to_workshop"));
        change(PETRA, TODO, Map.of("due_date", "2026-01-12T17:00:00Z"), todo)
                .then()
                .statusCode(200)
                .body("due_date", equalTo("2026-01-12T18:00:00+01:00"))
                .body("warnings", empty());
    }

    @Test
    void nobodyOutsideTheOrganisationIsAssignedAnything() {
        var abroad = World.member(world.ports(), world.abroad(), "todo-abroad", "Borte", Role.PEER_MENTOR);
        var todo = added("Kaffe");
        for (var stranger : List.of(UUID.randomUUID(), abroad.value())) {
            post(PETRA, TODOS, Map.of("title", "Te", "assigned_to_user_id", stranger))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("user_id_must_exist"))
                    .body("errors.pointer", contains("/assigned_to_user_id"));
            change(PETRA, TODO, Map.of("assigned_to_user_id", stranger), todo)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/assigned_to_user_id"));
        }
    }

    @Test
    void itIsCompletedAndReopenedByThoseInTheWorkshop() {
        scheduled(Map.of("max_participants", 1));
        var todo = added("Kaffe");
        signedUp(peerMentor, peer("waits"));
        for (var outsider : List.of("waits", peerSubject("outside"))) {
            turn(outsider, todo, "complete")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("only_workshop_participants_can_complete"));
            at(outsider).get(TODOS).then().statusCode(403).body("code", equalTo("workshop_participant_required"));
            at(outsider).get(TODO, todo).then().statusCode(403);
        }
        at(PEER_MENTOR).get(TODO, todo).then().statusCode(200).body("allowed_actions", contains("complete"));
        turn(PEER_MENTOR, todo, "reopen")
                .then()
                .statusCode(409)
                .body("code", equalTo("clear_completion_on_reopen"))
                .body("allowed_actions", containsInAnyOrder("change", "complete", "delete"));
        turn(PEER_MENTOR, todo, "complete")
                .then()
                .statusCode(200)
                .body("is_completed", equalTo(true))
                .body("completed_at", notNullValue())
                .body("completed_by_user_id", equalTo(peerMentor.toString()));
        turn(COORDINATOR, todo, "complete")
                .then()
                .statusCode(409)
                .body("code", equalTo("completion_timestamp_on_done"));
        turn(PETRA, todo, "reopen")
                .then()
                .statusCode(200)
                .body("is_completed", equalTo(false))
                .body("completed_at", nullValue())
                .body("completed_by_user_id", nullValue());
        at(PEER_MENTOR)
                .noContentType()
                .post(PARTICIPANT + "/cancel", peerMentor)
                .then()
                .statusCode(200);
        turn(PEER_MENTOR, todo, "complete").then().statusCode(403);
    }

    @Test
    void toDosAreKeptByThoseWhoRunTheWorkshop() {
        scheduled(Map.of());
        var todo = added("Kaffe");
        signedUp(peerMentor);
        post(PEER_MENTOR, TODOS, Map.of("title", "Te"))
                .then()
                .statusCode(403)
                .body("code", equalTo("facilitator_or_staff_required"));
        change(PEER_MENTOR, TODO, Map.of("title", "Te"), todo).then().statusCode(403);
        at(PEER_MENTOR).contentType(PATCH).body("{").patch(TODO, todo).then().statusCode(403);
        at(PEER_MENTOR).delete(TODO, todo).then().statusCode(403);
        reordered(PEER_MENTOR, todo).then().statusCode(403);
        var hidden = created(Map.of()).<String>path("id");
        workshop = hidden;
        post(PEER_MENTOR, TODOS, Map.of("title", "Te"))
                .then()
                .statusCode(404)
                .body("code", equalTo("workshop_must_exist"));
        at(PEER_MENTOR).get(TODOS).then().statusCode(404).body("code", equalTo("workshop_must_exist"));
        as(World.ADMIN_ABROAD)
                .get(TODOS, world.abroad().value(), hidden)
                .then()
                .statusCode(404)
                .body("code", equalTo("workshop_must_exist"));
    }

    @Test
    void aToDoIsChangedFieldByField() {
        var todo = post(PETRA, TODOS, Map.of("title", "Kaffe", "description", "Svart", "due_date", tomorrow()))
                .<String>path("id");
        change(PETRA, TODO, Map.of("title", "Te", "sort_order", 7), todo)
                .then()
                .statusCode(200)
                .body("title", equalTo("Te"))
                .body("description", equalTo("Svart"))
                .body("sort_order", equalTo(7));
        for (var field : List.of("description", "due_date", "assigned_to_user_id")) {
            change(PETRA, TODO, cleared(field), todo).then().statusCode(200).body(field, nullValue());
        }
        change(PETRA, TODO, cleared("title"), todo)
                .then()
                .statusCode(422)
                .body("errors.code", contains("title_required"));
        change(PETRA, TODO, cleared("sort_order"), todo)
                .then()
                .statusCode(422)
                .body("errors.code", contains("required"))
                .body("errors.pointer", contains("/sort_order"));
        change(PETRA, TODO, Map.of("sort_order", -1), todo)
                .then()
                .statusCode(422)
                .body("errors.code", contains("sort_order_non_negative"));
        change(PETRA, TODO, Map.of("is_completed", true), todo)
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown_field"))
                .body("errors.pointer", contains("/is_completed"));
    }

    @Test
    void theWholeOrderIsSetAtOnce() {
        var first = added("Kaffe");
        var second = added("Te");
        var third = added("Kake");
        reordered(PETRA, third, first, second)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("todo_ids", contains(third, first, second));
        at(PETRA).get(TODOS).then().body("items.id", contains(third, first, second));
        var elsewhere = workshop;
        workshop = created(Map.of()).path("id");
        var foreign = added("Borte");
        workshop = elsewhere;
        for (var order : List.of(
                List.of(third, first),
                List.of(third, first, first),
                List.of(third, first, second, second),
                List.of(third, first, foreign),
                List.of(third, first, second, foreign),
                List.of(third, first, UUID.randomUUID().toString()))) {
            reordered(PETRA, order.toArray(String[]::new))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("whole_order_required"))
                    .body("errors.pointer", contains("/todo_ids"));
        }
        reordered(PETRA, third, null, second)
                .then()
                .statusCode(422)
                .body("errors.code", contains("required"))
                .body("errors.pointer", contains("/todo_ids/1"));
        reordered(PETRA).then().statusCode(422).body("errors.pointer", contains("/todo_ids"));
        post(PETRA, TODOS + "/reorder", Map.of()).then().statusCode(422).body("errors.pointer", contains("/todo_ids"));
        reordered(
                        PETRA,
                        Stream.generate(() -> UUID.randomUUID().toString())
                                .limit(5_000)
                                .toArray(String[]::new))
                .then()
                .statusCode(422)
                .body("errors.code", contains("whole_order_required"));
        at(PETRA).get(TODOS).then().body("items.id", contains(third, first, second));
    }

    @Test
    void theListNarrowsToWhatIsAskedForAndComesInPages() {
        var done = added("Kaffe");
        turn(PETRA, done, "complete").then().statusCode(200);
        var mine = post(PETRA, TODOS, Map.of("title", "Te", "assigned_to_user_id", petra))
                .<String>path("id");
        var open = added("Kake");
        at(PETRA).queryParam("is_completed", true).get(TODOS).then().body("items.id", contains(done));
        at(PETRA).queryParam("is_completed", false).get(TODOS).then().body("items.id", contains(mine, open));
        at(PETRA).queryParam("assigned_to_user_id", petra).get(TODOS).then().body("items.id", contains(mine));
        var first = at(PETRA).queryParam("limit", 2).get(TODOS);
        first.then().body("items.id", contains(done, mine));
        at(PETRA)
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("next_cursor"))
                .get(TODOS)
                .then()
                .body("items.id", contains(open));
        at(PETRA)
                .queryParam("assigned_to_user_id", "me")
                .get(TODOS)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("assigned_to_user_id"));
    }

    @Test
    void aToDoOfAnotherWorkshopIsNotFoundHere() {
        var todo = added("Kaffe");
        workshop = created(Map.of()).path("id");
        at(COORDINATOR).get(TODO, todo).then().statusCode(404).body("code", equalTo("not_found"));
        change(COORDINATOR, TODO, Map.of("title", "Te"), todo).then().statusCode(404);
        at(COORDINATOR).delete(TODO, todo).then().statusCode(404);
        for (var act : List.of("complete", "reopen")) {
            turn(COORDINATOR, todo, act).then().statusCode(404).body("code", equalTo("not_found"));
        }
    }

    @Test
    void nobodyOverwritesAToDoThatHasChangedSince() {
        var todo = added("Kaffe");
        var seen = at(PETRA).get(TODO, todo).header("ETag");
        at(PETRA).header("If-None-Match", seen).get(TODO, todo).then().statusCode(304);
        change(PETRA, TODO, Map.of("title", "Te"), todo).then().statusCode(200).header("ETag", not(equalTo(seen)));
        at(PETRA)
                .header("If-Match", seen)
                .contentType(PATCH)
                .body(Map.of("title", "Kakao"))
                .patch(TODO, todo)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale_revision"));
        at(PETRA).header("If-Match", seen).delete(TODO, todo).then().statusCode(412);
        for (var act : List.of("complete", "reopen")) {
            at(PETRA)
                    .header("If-Match", seen)
                    .noContentType()
                    .post(TODO + "/" + act, todo)
                    .then()
                    .statusCode(412);
        }
        at(PETRA).delete(TODO, todo).then().statusCode(204);
        at(PETRA).get(TODO, todo).then().statusCode(404);
    }

    @Test
    void anArchivedWorkshopsToDosAreOnlyRead() {
        var todo = added("Kaffe");
        at(COORDINATOR).delete(WORKSHOP).then().statusCode(204);
        post(PETRA, TODOS, Map.of("title", "Te")).then().statusCode(409).body("code", equalTo("workshop_archived"));
        change(PETRA, TODO, Map.of("title", "Te"), todo).then().statusCode(409);
        turn(PETRA, todo, "complete").then().statusCode(409);
        reordered(PETRA, todo).then().statusCode(409);
        at(PETRA).delete(TODO, todo).then().statusCode(409);
        at(PETRA).get(TODO, todo).then().statusCode(200).body("allowed_actions", empty());
    }

    @Test
    void aRepeatedRequestAddsOneToDoAndCompletesItOnce() {
        var key = UUID.randomUUID().toString();
        var todo = once(key, TODOS, Map.of("title", "Kaffe"));
        assertThat(once(key, TODOS, Map.of("title", "Kaffe"))).isEqualTo(todo);
        at(PETRA).get(TODOS).then().body("items", hasSize(1));
        assertThat(once(key, TODO + "/complete", Map.of(), todo)).isEqualTo(todo);
        assertThat(once(key, TODO + "/complete", Map.of(), todo)).isEqualTo(todo);
    }

    private String once(String key, String path, Map<String, ?> body, Object... ids) {
        return at(PETRA)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path, ids)
                .path("id");
    }

    private String added(String title) {
        return post(COORDINATOR, TODOS, Map.of("title", title))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response turn(String subject, String todo, String act) {
        return at(subject).noContentType().post(TODO + "/" + act, todo);
    }

    private Response reordered(String subject, @Nullable String... order) {
        return post(subject, TODOS + "/reorder", Map.of("todo_ids", Arrays.asList(order)));
    }

    private String peerSubject(String subject) {
        peer(subject);
        return subject;
    }
}
