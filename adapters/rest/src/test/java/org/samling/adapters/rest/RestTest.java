package org.samling.adapters.rest;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.WithTestResource;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A test that calls the running application, in which every answer is held against the document. */
@WithTestResource(Tokens.class)
abstract class RestTest {

    static final String PATCH = "application/merge-patch+json";

    private static final Pattern CURSOR = Pattern.compile("\"next_cursor\":\"[^\"]*\"");

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
        return Stream.of("members?limit=200", "modules", "audit-log")
                .map(list -> seen(World.admin(), "/v1/organizations/" + world.home() + "/" + list))
                .map(RestTest::itemsOf)
                .collect(Collectors.joining());
    }

    /** Not held against the document, for it is looked at often. */
    static Response seen(String subject, String path) {
        return given().header("Authorization", "Bearer " + Tokens.of(subject)).get(path);
    }

    /** A list without its cursor, which is sealed anew each time. */
    static String itemsOf(Response list) {
        return CURSOR.matcher(list.asString()).replaceAll("");
    }
}
