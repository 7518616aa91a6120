package org.samling.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.domain.shared.Role;

@QuarkusTest
class PeopleTest extends WorkshopScene {

    private static final String PEOPLE = "/v1/organizations/{organization_id}/people";
    private static final String HISTORY = PEOPLE + "/{user_id}/workshops";

    @ParameterizedTest
    @ValueSource(strings = {"Åse Ørnes", "åse ørnes", "ASE ORNES", "se ørnes", "àse orñes"})
    void theStaffFindPeopleHoweverTheyWriteTheirNames(String text) {
        var family = UUID.randomUUID().toString();
        var user = World.member(world.ports(), world.home(), family, "Åse Ørnes " + family, Role.CONTACT);
        as(COORDINATOR)
                .queryParam("text", text + " " + family)
                .get(PEOPLE, world.home().value())
                .then()
                .statusCode(200)
                .body("items.user_id", contains(user.value().toString()));
    }

    @Test
    void namesAndRolesAreToldAndNoAddresses() {
        var subject = UUID.randomUUID().toString();
        asAdmin()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "subject",
                        subject,
                        "display_name",
                        "Med adresse " + subject,
                        "email",
                        "secret@example.org",
                        "role",
                        "peer_mentor"))
                .post("/v1/organizations/{organization_id}/members")
                .then()
                .statusCode(201);
        var answer = as(COORDINATOR)
                .queryParam("text", subject)
                .queryParam("role", "peer_mentor")
                .get(PEOPLE, world.home().value());
        answer.then().statusCode(200).body("items", hasSize(1)).body("items.role", contains("peer_mentor"));
        assertThat(answer.asString()).doesNotContain("example.org").doesNotContain("mail");
        as(COORDINATOR)
                .queryParam("text", subject)
                .queryParam("role", "contact")
                .get(PEOPLE, world.home().value())
                .then()
                .body("items", empty());
        as(COORDINATOR)
                .queryParam("text", "secret@example.org")
                .get(PEOPLE, world.home().value())
                .then()
                .body("items", empty());
    }

    @Test
    void onlyTheStaffFindPeople() {
        for (var other : List.of(CONTACT, PEER_MENTOR, PETRA)) {
            as(other).get(PEOPLE, world.home().value()).then().statusCode(403).body("code", equalTo("role_too_low"));
        }
        for (var outsider : List.of(World.ADMIN_ABROAD, World.STRANGER, World.PLATFORM_ADMIN)) {
            as(outsider).get(PEOPLE, world.home().value()).then().statusCode(404);
        }
        as(World.admin())
                .queryParam("limit", 200)
                .get(PEOPLE, world.home().value())
                .then()
                .statusCode(200)
                .body("items.display_name", not(hasItem(World.CANARY)));
    }

    @Test
    void whoIsNoMemberAnyMoreIsNotFound() {
        var subject = UUID.randomUUID().toString();
        var gone = peer(subject);
        asAdmin()
                .delete("/v1/organizations/{organization_id}/members/{user_id}", gone)
                .then()
                .statusCode(204);
        as(COORDINATOR)
                .queryParam("text", subject)
                .get(PEOPLE, world.home().value())
                .then()
                .body("items", empty());
    }

    @Test
    void peopleComeInPages() {
        var word = UUID.randomUUID().toString();
        for (var name : List.of("Berit ", "Arne ", "Cato ")) {
            World.member(world.ports(), world.home(), name + word, name + word, Role.CONTACT);
        }
        var first = as(COORDINATOR)
                .queryParam("text", word)
                .queryParam("limit", 2)
                .get(PEOPLE, world.home().value());
        first.then().body("items.display_name", contains("Arne " + word, "Berit " + word));
        as(COORDINATOR)
                .queryParam("text", word)
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("next_cursor"))
                .get(PEOPLE, world.home().value())
                .then()
                .body("items.display_name", contains("Cato " + word));
        as(COORDINATOR)
                .queryParam("text", "other")
                .queryParam("cursor", first.<String>path("next_cursor"))
                .get(PEOPLE, world.home().value())
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor_invalid"));
    }

    @Test
    void whatIsAskedForIsReadStrictly() {
        for (var wrong :
                Map.of("role", "boss", "name", "Kari", "text", "a\u0000b").entrySet()) {
            as(COORDINATOR)
                    .queryParam(wrong.getKey(), wrong.getValue())
                    .get(PEOPLE, world.home().value())
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains(wrong.getKey()));
        }
    }

    @Test
    void aHistoryIsOnesOwnOrTheStaffs() {
        var subject = UUID.randomUUID().toString();
        var person = peer(subject);
        scheduled(Map.of("scheduled_start_at", "2099-04-14T15:00:00Z", "title", "Tidlig"));
        signedUp(person);
        scheduled(Map.of("scheduled_start_at", "2099-05-14T15:00:00Z", "title", "Sent"));
        signedUp(person, peerMentor);
        for (var reader : List.of(subject, COORDINATOR, World.admin())) {
            as(reader)
                    .get(HISTORY, world.home().value(), person)
                    .then()
                    .statusCode(200)
                    .body("items.title", contains("Sent", "Tidlig"))
                    .body("items.user_id", everyItem(equalTo(person.toString())));
        }
        var first = as(subject).queryParam("limit", 1).get(HISTORY, world.home().value(), person);
        as(subject)
                .queryParam("limit", 1)
                .queryParam("cursor", first.<String>path("next_cursor"))
                .get(HISTORY, world.home().value(), person)
                .then()
                .body("items.title", contains("Tidlig"));
        for (var other : List.of(PEER_MENTOR, PETRA)) {
            as(other)
                    .get(HISTORY, world.home().value(), person)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("not_found"));
        }
        as(CONTACT)
                .get(HISTORY, world.home().value(), world.idOf(Role.CONTACT))
                .then()
                .statusCode(403);
        as(World.ADMIN_ABROAD)
                .get(HISTORY, world.abroad().value(), person)
                .then()
                .statusCode(404);
        as(COORDINATOR)
                .get(HISTORY, world.home().value(), UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("not_found"));
        as(COORDINATOR).get(HISTORY, world.home().value(), "x").then().statusCode(404);
    }
}
