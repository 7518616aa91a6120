package org.samling.adapters.rest;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.WithTestResource;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;

/** A test that calls the running application, in which every answer is held against the document. */
@WithTestResource(Tokens.class)
abstract class RestTest {

    static final String PATCH = "application/merge-patch+json";

    @Inject
    World world;

    @Inject
    DocumentedAnswers documented;

    /** A request with the token of this person. */
    RequestSpecification as(String subject) {
        return anonymous().header("Authorization", "Bearer " + Tokens.of(subject));
    }

    RequestSpecification anonymous() {
        return given().filter(documented);
    }

    RequestSpecification asAdmin() {
        return as(World.admin()).pathParam("organization_id", world.home().value());
    }

    static String address() {
        return "http://localhost:" + RestAssured.port;
    }

    /** All that an org admin can see at home, for telling whether anything has changed. */
    String everythingAtHome() {
        return asAdmin()
                        .get("/v1/organizations/{organization_id}/members?limit=200")
                        .asString()
                + asAdmin().get("/v1/organizations/{organization_id}/modules").asString()
                + asAdmin().get("/v1/organizations/{organization_id}/audit-log").asString();
    }
}
