package org.samling.bootstrap.whole;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Organisations with a member in every role, made over HTTP as anybody would make them. */
final class Scenery {

    static final String CANARY = "Kanarifugl";
    private static final AtomicInteger UNIQUE = new AtomicInteger();

    private Scenery() {}

    /** An organisation, and the id of a contact in it. */
    record Place(UUID organization, UUID contact) {

        static Place nowhere() {
            return new Place(UUID.randomUUID(), UUID.randomUUID());
        }
    }

    static Place home() {
        var organization = found("Hjemme", Principal.ORG_ADMIN.subject());
        add(organization, Principal.PEER_MENTOR, "Hanne");
        add(organization, Principal.COORDINATOR, "Hauk");
        return new Place(organization, add(organization, Principal.CONTACT, "Hilde"));
    }

    static Place abroad() {
        var organization = found(CANARY + " borte", Principal.ADMIN_ABROAD.subject());
        var contact = as(Principal.ADMIN_ABROAD)
                .contentType(ContentType.JSON)
                .body(member("contact-abroad", CANARY, "contact"))
                .post("/v1/organizations/{id}/members", organization)
                .then()
                .statusCode(201)
                .extract();
        return new Place(organization, UUID.fromString(contact.path("user_id")));
    }

    static RequestSpecification as(Principal principal) {
        return principal == Principal.NOBODY
                ? given()
                : given().header(
                                "Authorization",
                                "Bearer " + Tokens.of(principal.subject(), principal == Principal.PLATFORM_ADMIN));
    }

    static String unique(String body) {
        return body.replace("%UNIQUE%", Integer.toString(UNIQUE.incrementAndGet()));
    }

    private static UUID found(String name, String adminSubject) {
        String id = as(Principal.PLATFORM_ADMIN)
                .contentType(ContentType.JSON)
                .body("""
                        {"name": "%s", "first_org_admin": {"subject": "%s", "display_name": "%s"}}""".formatted(name, adminSubject, name))
                .post("/v1/organizations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(id);
    }

    private static UUID add(UUID organization, Principal principal, String name) {
        String id = as(Principal.ORG_ADMIN)
                .contentType(ContentType.JSON)
                .body(member(principal.subject(), name, principal.subject().replace('-', '_')))
                .post("/v1/organizations/{id}/members", organization)
                .then()
                .statusCode(201)
                .extract()
                .path("user_id");
        return UUID.fromString(id);
    }

    private static String member(String subject, String name, String role) {
        return "{\"subject\": \"%s\", \"display_name\": \"%s\", \"role\": \"%s\"}".formatted(subject, name, role);
    }
}
