package org.samling.adapters.rest;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.WithTestResource;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samling.adapters.rest.contract.DocumentedAnswers;
import org.samling.domain.shared.Role;

/** A test that calls the running application, in which every answer is held against the document. */
@WithTestResource(Tokens.class)
abstract class RestTest {

    static final String PATCH = "application/merge-patch+json";
    static final String COORDINATOR = World.subjectOf(Role.COORDINATOR);
    static final String PEER_MENTOR = World.subjectOf(Role.PEER_MENTOR);
    static final String CONTACT = World.subjectOf(Role.CONTACT);

    /** RestAssured writes other types than its own in Latin-1, and says so. */
    private static final RestAssuredConfig UTF_8 = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .defaultContentCharset(StandardCharsets.UTF_8)
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private static final Pattern CURSOR = Pattern.compile("\"next_cursor\":\"[^\"]*\"");

    @Inject
    World world;

    /** A request with the token of this person. */
    RequestSpecification as(String subject) {
        return anonymous().header("Authorization", "Bearer " + Tokens.of(subject));
    }

    RequestSpecification anonymous() {
        return given().config(UTF_8).filter(DocumentedAnswers.documented());
    }

    RequestSpecification asAdmin() {
        return as(World.admin()).pathParam("organization_id", world.home().value());
    }

    /** Somebody at home, who may be there already. */
    UUID member(String subject, Role role) {
        return world.ports()
                .users()
                .find(subject)
                .flatMap(user -> world.ports().members().find(world.home(), user))
                .map(member -> member.user().value())
                .orElseGet(() -> World.member(world.ports(), world.home(), subject, "P. " + subject, role)
                        .value());
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

    /** A change that clears one field. */
    static Map<String, Object> cleared(String field) {
        var change = new HashMap<String, Object>();
        change.put(field, null);
        return change;
    }

    static String tomorrow() {
        return Instant.now().plus(Duration.ofDays(1)).toString();
    }

    /** A list without its cursor, which is sealed anew each time. */
    static String itemsOf(Response list) {
        return CURSOR.matcher(list.asString()).replaceAll("");
    }
}
