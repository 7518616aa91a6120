package org.samling.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samling.domain.shared.Role;

@QuarkusTest
class IdempotencyTest extends RestTest {

    private static final String MEMBERS = "/v1/organizations/{organization_id}/members";

    private final String key = UUID.randomUUID().toString();
    private final String subject = UUID.randomUUID().toString();

    @Test
    void aRepeatedRequestGetsTheFirstAnswerAndHasNoSecondEffect() {
        var first = add(key, subject);
        var again = add(key, subject);
        assertThat(first.statusCode()).isEqualTo(201).isEqualTo(again.statusCode());
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location")).isNotNull();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isNotNull();
        assertThat(again.contentType()).isEqualTo(first.contentType());
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        asAdmin()
                .queryParam("thing_id", first.<String>path("user_id"))
                .get("/v1/organizations/{organization_id}/audit-log")
                .then()
                .body("items.size()", equalTo(1));
    }

    @Test
    void theSameKeyWithAnotherBodyIsAMistake() {
        add(key, subject);
        add(key, "somebody else").then().statusCode(422).body("code", equalTo("idempotency_key_reused"));
    }

    @Test
    void aRefusalIsRepeatedToo() {
        var first = add(key, " ");
        var again = add(key, " ");
        assertThat(first.statusCode()).isEqualTo(422).isEqualTo(again.statusCode());
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.contentType()).startsWith("application/problem+json");
        assertThat(again.header("Content-Language"))
                .isEqualTo(first.header("Content-Language"))
                .isNotNull();
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void aConflictIsNotKeptForItMayPass() {
        World.member(world.ports(), world.home(), subject, "Siri", Role.CONTACT);
        var conflict = add(key, subject);
        assertThat(conflict.statusCode()).isEqualTo(409);
        String user = asAdmin().get(MEMBERS + "?limit=200").path("items.find { it.display_name == 'Siri' }.user_id");
        asAdmin().delete(MEMBERS + "/{user_id}", user).then().statusCode(204);
        add(key, subject).then().statusCode(201);
    }

    @Test
    void aStaleTagIsNotKeptForTheNextOneMayBeFresh() {
        var id = World.organization(world.ports(), "Ny").value();
        var fresh = as(World.PLATFORM_ADMIN).get("/v1/organizations/{id}", id).header("ETag");
        for (var tag : new String[] {"\"99-00\"", fresh}) {
            as(World.PLATFORM_ADMIN)
                    .header("Idempotency-Key", key)
                    .header("If-Match", tag)
                    .post("/v1/organizations/{id}/deactivate", id)
                    .then()
                    .statusCode(tag.equals(fresh) ? 200 : 412);
        }
    }

    @Test
    void aKeyBelongsToOneCallerOnly() {
        var other = UUID.randomUUID().toString();
        World.member(world.ports(), world.home(), other, "Annen admin", Role.ORG_ADMIN);
        add(key, subject).then().statusCode(201);
        as(other)
                .pathParam("organization_id", world.home().value())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body(subject))
                .post(MEMBERS)
                .then()
                .statusCode(409)
                .body("code", equalTo("unique_member_per_organization"));
    }

    @Test
    void aKeyThatCannotBeReadIsRefused() {
        add("with space", subject).then().statusCode(400).body("code", equalTo("idempotency_key_invalid"));
        add("x".repeat(256), subject).then().statusCode(400);
    }

    @Test
    void anActWithoutABodyIsAnsweredOnceToo() {
        var id = World.organization(world.ports(), "Ny").value();
        for (var replayed : new String[] {null, "true"}) {
            as(World.PLATFORM_ADMIN)
                    .header("Idempotency-Key", key)
                    .post("/v1/organizations/{id}/deactivate", id)
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", equalTo(replayed))
                    .body("status", equalTo("inactive"));
        }
    }

    private Response add(String idempotencyKey, String newSubject) {
        return asAdmin()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", idempotencyKey)
                .body(body(newSubject))
                .post(MEMBERS);
    }

    private static String body(String subject) {
        return "{\"subject\": \"%s\", \"display_name\": \"Siri\", \"role\": \"contact\"}".formatted(subject);
    }
}
