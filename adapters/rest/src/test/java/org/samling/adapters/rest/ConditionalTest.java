package org.samling.adapters.rest;

import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samling.domain.shared.Role;

@QuarkusTest
class ConditionalTest extends RestTest {

    private static final String MEMBER = "/v1/organizations/{organization_id}/members/{user_id}";

    private UUID member;

    @BeforeEach
    void aMember() {
        var subject = UUID.randomUUID().toString();
        member = World.member(world.ports(), world.home(), subject, "Gro", Role.CONTACT)
                .value();
    }

    @Test
    void whoHasItAlreadyIsNotSentItAgain() {
        var tag = asAdmin().get(MEMBER, member).header("ETag");
        asAdmin()
                .header("If-None-Match", tag)
                .get(MEMBER, member)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .body(emptyString());
        asAdmin()
                .header("If-None-Match", "\"other\", W/" + tag)
                .get(MEMBER, member)
                .then()
                .statusCode(304);
        asAdmin()
                .header("If-None-Match", "\"other\"")
                .get(MEMBER, member)
                .then()
                .statusCode(200);
    }

    @Test
    void theTagChangesWithTheThing() {
        var tag = asAdmin().get(MEMBER, member).header("ETag");
        change("{\"display_name\": \"Grete\"}", asAdmin())
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)));
        asAdmin().header("If-None-Match", tag).get(MEMBER, member).then().statusCode(200);
    }

    @Test
    void nobodyOverwritesWhatSomebodyElseHasWrittenSince() {
        var seen = asAdmin().get(MEMBER, member).header("ETag");
        change("{\"display_name\": \"Grete\"}", asAdmin().header("If-Match", seen))
                .then()
                .statusCode(200);
        change("{\"display_name\": \"Gerd\"}", asAdmin().header("If-Match", seen))
                .then()
                .statusCode(412)
                .body("code", equalTo("stale_revision"));
        asAdmin().header("If-Match", seen).delete(MEMBER, member).then().statusCode(412);
        asAdmin().get(MEMBER, member).then().body("display_name", equalTo("Grete"));
        var now = asAdmin().get(MEMBER, member).header("ETag");
        asAdmin()
                .header("If-Match", "\"0-00\", " + now)
                .delete(MEMBER, member)
                .then()
                .statusCode(204);
    }

    @Test
    void aWeakTagIsNoGroundToOverwriteAndAnUnreadableOneIsAMistake() {
        var tag = asAdmin().get(MEMBER, member).header("ETag");
        change("{}", asAdmin().header("If-Match", "W/" + tag)).then().statusCode(412);
        change("{}", asAdmin().header("If-Match", "*")).then().statusCode(200);
        change("{}", asAdmin().header("If-Match", "7"))
                .then()
                .statusCode(400)
                .body("code", equalTo("if_match_invalid"));
        for (var nothing : List.of("", " ")) {
            change("{}", asAdmin().header("If-Match", nothing))
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("if_match_invalid"));
        }
    }

    @Test
    void severalLinesMeanTheSameAsOne() {
        var tag = asAdmin().get(MEMBER, member).header("ETag");
        change("{}", asAdmin().header("If-Match", "\"99-00\"", tag)).then().statusCode(200);
        asAdmin().header("If-None-Match", tag).head(MEMBER, member).then().statusCode(304);
    }

    @Test
    void aPatchThatChangesNothingLeavesEverybodysTagsFresh() {
        var tag = asAdmin().get(MEMBER, member).header("ETag");
        change("{\"display_name\": \"Gro\"}", asAdmin()).then().statusCode(200);
        asAdmin().header("If-None-Match", tag).get(MEMBER, member).then().statusCode(304);
    }

    @Test
    void aModulesSwitchHasATagToo() {
        var module = "/v1/organizations/{organization_id}/modules/mentor-program";
        var on = asAdmin()
                .contentType(PATCH)
                .body("{\"enabled\": true}")
                .patch(module)
                .header("ETag");
        asAdmin()
                .header("If-Match", "\"1-00\"")
                .contentType(PATCH)
                .body("{\"enabled\": false}")
                .patch(module)
                .then()
                .statusCode(412);
        asAdmin()
                .header("If-Match", on)
                .contentType(PATCH)
                .body("{\"enabled\": false}")
                .patch(module)
                .then()
                .statusCode(200);
    }

    @Test
    void aWrongFieldIsToldBeforeAStaleTag() {
        change("{\"display_name\": \" \"}", asAdmin().header("If-Match", "\"99-00\""))
                .then()
                .statusCode(422);
    }

    @Test
    void absentKeepsAndNullClears() {
        change("{\"email\": \"gro@example.org\"}", asAdmin()).then().body("email", equalTo("gro@example.org"));
        change("{\"display_name\": \"Grete\"}", asAdmin())
                .then()
                .body("email", equalTo("gro@example.org"))
                .body("warnings.size()", equalTo(0));
        change("{\"email\": null}", asAdmin())
                .then()
                .statusCode(200)
                .body("email", equalTo(null))
                .body("display_name", equalTo("Grete"))
                .body("warnings[0].code", equalTo("email_for_notices"))
                .body("warnings[0].pointer", equalTo("/email"));
        change("{\"display_name\": null}", asAdmin()).then().statusCode(422);
    }

    private io.restassured.response.Response change(String patch, RequestSpecification request) {
        return request.contentType(PATCH).body(patch).patch(MEMBER, member);
    }
}
