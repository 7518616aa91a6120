package org.samling.adapters.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Role;

@QuarkusTest
class OrganizationsTest extends RestTest {

    private static final String ORGANIZATION = "/v1/organizations/{organization_id}";

    @Test
    void anOrganisationIsFoundedTogetherWithItsFirstOrgAdmin() {
        var subject = UUID.randomUUID().toString();
        String id = as(World.PLATFORM_ADMIN)
                .contentType(ContentType.JSON)
                .body("""
                        {"name": "Lyspunkt", "time_zone": "Europe/Oslo",
                         "first_org_admin": {"subject": "%s", "display_name": "Leder"}}""".formatted(subject))
                .post("/v1/organizations")
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/organizations/"))
                .body("status", equalTo("active"))
                .body("created_at", not(endsWith("Z")))
                .body("allowed_actions", contains("change", "deactivate"))
                .extract()
                .path("id");
        as(subject).get(ORGANIZATION, id).then().statusCode(200).body("allowed_actions", empty());
        as(subject)
                .get("/v1/me")
                .then()
                .body("memberships.organization_id", contains(id))
                .body("memberships[0].role", equalTo("org_admin"))
                .body("memberships[0].modules", empty());
        as(World.PLATFORM_ADMIN).get(ORGANIZATION, id).then().statusCode(200);
        as(World.PLATFORM_ADMIN)
                .queryParam("limit", 200)
                .get("/v1/organizations")
                .then()
                .body("items.id", hasItem(id));
        as(subject)
                .get(ORGANIZATION + "/audit-log", id)
                .then()
                .body("items.action", contains("member.added", "organization.founded"));
    }

    @Test
    void onlyPlatformAdminsFoundAndFreezeOrganisations() {
        as(World.admin())
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/v1/organizations")
                .then()
                .statusCode(403)
                .body("code", equalTo("platform_admin_required"));
        as(World.admin()).get("/v1/organizations").then().statusCode(403);
        asAdmin().post(ORGANIZATION + "/deactivate").then().statusCode(403);
        as(World.ADMIN_ABROAD)
                .post(ORGANIZATION + "/deactivate", world.home().value())
                .then()
                .statusCode(404);
    }

    @Test
    void aNameOrZoneThatCannotBeIsRefused() {
        var id = World.organization(world.ports(), "Ny").value();
        for (var zone : new String[] {"Mars/Phobos", "+01:00", "CET1", ""}) {
            as(World.PLATFORM_ADMIN)
                    .contentType(PATCH)
                    .body("{\"name\": null, \"time_zone\": \"%s\"}".formatted(zone))
                    .patch(ORGANIZATION, id)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("name_required_non_empty", "valid_time_zone"));
        }
    }

    @Test
    void theAuditLogTellsWhoChangedWhatButNoPersonalValues() {
        var subject = UUID.randomUUID().toString();
        var user = World.member(world.ports(), world.home(), subject, "Hemmelig Navn", Role.CONTACT)
                .value();
        asAdmin()
                .contentType(PATCH)
                .body("{\"role\": \"coordinator\", \"display_name\": \"Nytt Hemmelig\"}")
                .patch(ORGANIZATION + "/members/{user_id}", user)
                .then()
                .statusCode(200);
        asAdmin()
                .queryParam("thing_id", user)
                .queryParam("action", "member.changed")
                .get(ORGANIZATION + "/audit-log")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body(
                        "items[0].actor_user_id",
                        equalTo(world.idOf(Role.ORG_ADMIN).toString()))
                .body("items[0].before.role", equalTo("contact"))
                .body("items[0].after.role", equalTo("coordinator"))
                .body("items[0].changed", contains("display_name", "role"))
                .body("items[0].after", not(hasKey("display_name")))
                .body(not(containsString("Hemmelig")));
    }

    @Test
    void aRemovedMemberIsAStrangerAtOnceAndCanComeBack() {
        var subject = UUID.randomUUID().toString();
        var user = World.member(world.ports(), world.home(), subject, "Tor", Role.COORDINATOR)
                .value();
        as(subject).get(ORGANIZATION, world.home().value()).then().statusCode(200);
        asAdmin().delete(ORGANIZATION + "/members/{user_id}", user).then().statusCode(204);
        as(subject).get(ORGANIZATION, world.home().value()).then().statusCode(404);
        asAdmin().get(ORGANIZATION + "/members/{user_id}", user).then().statusCode(404);
        asAdmin()
                .contentType(ContentType.JSON)
                .body("{\"subject\": \"%s\", \"display_name\": \"Tor\", \"role\": \"contact\"}".formatted(subject))
                .post(ORGANIZATION + "/members")
                .then()
                .statusCode(201)
                .body("user_id", equalTo(user.toString()));
        as(subject).get(ORGANIZATION, world.home().value()).then().statusCode(200);
    }

    @Test
    void theLastOrgAdminStays() {
        var lonely = World.organization(world.ports(), "Ensom");
        var admin = World.member(world.ports(), lonely, "lonely-admin", "Eneste", Role.ORG_ADMIN)
                .value();
        as("lonely-admin")
                .get(ORGANIZATION + "/members/{user_id}", lonely.value(), admin)
                .then()
                .body("allowed_actions", contains("change"));
        as("lonely-admin")
                .delete(ORGANIZATION + "/members/{user_id}", lonely.value(), admin)
                .then()
                .statusCode(409)
                .body("code", equalTo("last_org_admin_remains"));
        as("lonely-admin")
                .contentType(PATCH)
                .body("{\"role\": \"coordinator\"}")
                .patch(ORGANIZATION + "/members/{user_id}", lonely.value(), admin)
                .then()
                .statusCode(409);
    }

    @Test
    void modulesAreSwitchedOnAndOff() {
        var place = World.organization(world.ports(), "Moduler");
        World.member(world.ports(), place, World.admin(), "Admin", Role.ORG_ADMIN);
        for (var enabled : new boolean[] {true, true, false}) {
            switchMentorProgram(place, "{\"enabled\": %s}".formatted(enabled))
                    .then()
                    .statusCode(200)
                    .body("enabled", equalTo(enabled));
            as(World.admin())
                    .get(ORGANIZATION + "/modules", place.value())
                    .then()
                    .body("items.find { it.module == 'mentor-program' }.enabled", equalTo(enabled));
        }
        as(World.admin())
                .queryParam("action", "module.switched")
                .get(ORGANIZATION + "/audit-log", place.value())
                .then()
                .body("items.size()", equalTo(2));
        switchMentorProgram(place, "{}").then().statusCode(422);
        asAdmin()
                .contentType(PATCH)
                .body("{}")
                .patch(ORGANIZATION + "/modules/teleport")
                .then()
                .statusCode(404);
    }

    private Response switchMentorProgram(OrganizationId place, String patch) {
        return as(World.admin())
                .contentType(PATCH)
                .body(patch)
                .patch(ORGANIZATION + "/modules/mentor-program", place.value());
    }
}
