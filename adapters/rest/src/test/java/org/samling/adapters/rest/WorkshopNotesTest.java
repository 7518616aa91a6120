package org.samling.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samling.domain.shared.Role;

@QuarkusTest
class WorkshopNotesTest extends WorkshopScene {

    private static final String NOTE = NOTES + "/{note_id}";

    @Test
    void aNoteIsWrittenAndFoundAtItsLocation() {
        var answer = post(PETRA, NOTES, Map.of("text", "Teleslyngen virker ikke 🔇"));
        answer.then()
                .statusCode(201)
                .body("author_user_id", equalTo(petra.toString()))
                .body("author_name", equalTo("P. petra"))
                .body("text", equalTo("Teleslyngen virker ikke 🔇"))
                .body("allowed_actions", contains("change", "delete"));
        as(COORDINATOR)
                .get(answer.header("Location"))
                .then()
                .statusCode(200)
                .body("id", equalTo(answer.path("id")))
                .body("allowed_actions", empty());
        as(PETRA)
                .header("If-None-Match", answer.header("ETag"))
                .get(answer.header("Location"))
                .then()
                .statusCode(304);
    }

    @Test
    void notesComeTheLatestFirstAndInPages() {
        var ids = List.of(added(PETRA), added(COORDINATOR), added(PETRA));
        at(COORDINATOR)
                .get(NOTES)
                .then()
                .statusCode(200)
                .body("items.id", contains(ids.get(2), ids.get(1), ids.get(0)))
                .body("next_cursor", nullValue());
        var first = at(COORDINATOR).queryParam("limit", 2).get(NOTES);
        first.then().body("items", hasSize(2));
        at(COORDINATOR)
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("next_cursor"))
                .get(NOTES)
                .then()
                .body("items.id", contains(ids.get(0)));
    }

    @Test
    void notesAreForThoseWhoRunTheWorkshop() {
        var note = added(PETRA);
        at(PEER_MENTOR).get(NOTES).then().statusCode(404).body("code", equalTo("organization_scope_isolation"));
        act(COORDINATOR, "schedule").then().statusCode(200);
        signedUp(peerMentor);
        at(PEER_MENTOR).get(NOTES).then().statusCode(403).body("code", equalTo("facilitator_or_staff_required"));
        at(PEER_MENTOR).get(NOTE, note).then().statusCode(403);
        at(PEER_MENTOR).get(NOTE, UUID.randomUUID()).then().statusCode(403);
        post(PEER_MENTOR, NOTES, Map.of("text", "Hei"))
                .then()
                .statusCode(403)
                .body("code", equalTo("facilitator_or_staff_required"));
        at(PEER_MENTOR)
                .contentType(ContentType.JSON)
                .body("{")
                .post(NOTES)
                .then()
                .statusCode(403);
        change(PEER_MENTOR, NOTE, Map.of("text", "Hei"), note).then().statusCode(403);
        at(PEER_MENTOR).delete(NOTE, note).then().statusCode(403);
    }

    @Test
    void aCoFacilitatorKeepsNotesToo() {
        act(COORDINATOR, "schedule").then().statusCode(200);
        post(COORDINATOR, PARTICIPANTS, Map.of("role_in_workshop", "facilitator", "user_id", peerMentor))
                .then()
                .statusCode(201);
        var note = added(PEER_MENTOR);
        at(PEER_MENTOR).get(NOTES).then().statusCode(200).body("items.id", contains(note));
    }

    @Test
    void aNoteIsChangedAndDeletedByWhoeverWroteIt() {
        var note = added(PETRA);
        for (var other : List.of(COORDINATOR, World.admin())) {
            change(other, NOTE, Map.of("text", "Ny"), note)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("only_author_changes_note"));
            at(other).delete(NOTE, note).then().statusCode(403).body("code", equalTo("only_author_changes_note"));
        }
        change(PETRA, NOTE, Map.of("text", "Ny"), note).then().statusCode(200).body("text", equalTo("Ny"));
        change(PETRA, NOTE, Map.of(), note).then().statusCode(200).body("text", equalTo("Ny"));
        at(PETRA).delete(NOTE, note).then().statusCode(204);
        at(PETRA).get(NOTE, note).then().statusCode(404).body("code", equalTo("not_found"));
        at(PETRA).delete(NOTE, note).then().statusCode(404);
        at(PETRA).get(NOTES).then().body("items", empty());
    }

    @Test
    void aNoteHasATextWithAnEnd() {
        var note = added(PETRA);
        for (var nothing :
                List.of(Map.<String, Object>of(), cleared("text"), Map.<String, Object>of("text", " \u200b"))) {
            post(PETRA, NOTES, nothing)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("note_text_required"))
                    .body("errors.pointer", contains("/text"));
        }
        change(PETRA, NOTE, cleared("text"), note)
                .then()
                .statusCode(422)
                .body("errors.code", contains("note_text_required"));
        post(PETRA, NOTES, Map.of("text", "😀".repeat(10_000))).then().statusCode(201);
        post(PETRA, NOTES, Map.of("text", "😀".repeat(10_001)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("text_too_long"))
                .body("errors.pointer", contains("/text"));
    }

    @Test
    void aNoteOfAnotherWorkshopIsNotFoundHere() {
        var note = added(COORDINATOR);
        var itsWorkshop = workshop;
        workshop = created(Map.of()).path("id");
        at(COORDINATOR).get(NOTE, note).then().statusCode(404).body("code", equalTo("not_found"));
        change(COORDINATOR, NOTE, Map.of("text", "Ny"), note).then().statusCode(404);
        at(COORDINATOR).delete(NOTE, note).then().statusCode(404);
        as(World.ADMIN_ABROAD)
                .get(NOTE, world.abroad().value(), itsWorkshop, note)
                .then()
                .statusCode(404)
                .body("code", equalTo("organization_scope_isolation"));
        at(COORDINATOR).get(NOTE, "x").then().statusCode(404);
    }

    @Test
    void nobodyOverwritesANoteThatHasChangedSince() {
        var note = added(PETRA);
        var seen = at(PETRA).get(NOTE, note).header("ETag");
        change(PETRA, NOTE, Map.of("text", "Ny"), note).then().statusCode(200).header("ETag", not(equalTo(seen)));
        at(PETRA)
                .header("If-Match", seen)
                .contentType(PATCH)
                .body(Map.of("text", "Eldre"))
                .patch(NOTE, note)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale_revision"));
        at(PETRA).header("If-Match", seen).delete(NOTE, note).then().statusCode(412);
        at(PETRA).header("If-Match", "x").delete(NOTE, note).then().statusCode(400);
    }

    @Test
    void anArchivedWorkshopsNotesAreOnlyRead() {
        var note = added(PETRA);
        at(COORDINATOR).delete(WORKSHOP).then().statusCode(204);
        post(PETRA, NOTES, Map.of("text", "Hei")).then().statusCode(409).body("code", equalTo("workshop_archived"));
        change(PETRA, NOTE, Map.of("text", "Hei"), note).then().statusCode(409);
        at(PETRA).delete(NOTE, note).then().statusCode(409);
        at(PETRA).get(NOTE, note).then().statusCode(200).body("allowed_actions", empty());
    }

    @Test
    void aRepeatedRequestWritesOneNote() {
        var key = UUID.randomUUID().toString();
        var ids = List.of(written(key), written(key));
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        at(PETRA).get(NOTES).then().body("items", hasSize(1));
    }

    @Test
    void theAuthorIsTheCallerWhoeverThatIs() {
        post(World.admin(), NOTES, Map.of("text", "Hei"))
                .then()
                .body("author_user_id", equalTo(world.idOf(Role.ORG_ADMIN).toString()));
    }

    private String written(String key) {
        return at(PETRA)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of("text", "Hei"))
                .post(NOTES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String added(String subject) {
        return post(subject, NOTES, Map.of("text", "Hei"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
