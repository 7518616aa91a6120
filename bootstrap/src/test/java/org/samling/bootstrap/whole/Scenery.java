package org.samling.bootstrap.whole;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.contract.DocumentedAnswers;

/** Organisations with a member in every role, made over HTTP as anybody would make them. */
final class Scenery {

    /** Is in all that another organisation has written. */
    static final String CANARY = "Kanarifugl";

    /** Is in what only those learn who plan or run it: drafts, what is deleted, notes, what is noted about people. */
    static final String FOR_WHO_RUNS_IT = "Rugekasse";

    /** Is in what only those learn who are in it: a workshop's to-dos, and who is in it. */
    static final String FOR_WHO_IS_IN_IT = "Redehull";

    /** Differs from one answer to the next, whoever asks for what. */
    private static final String TRACE_ID = "trace-id";

    private static final AtomicInteger UNIQUE = new AtomicInteger();

    private Scenery() {}

    /** An organisation with the mentor programme, and the ids of people in it. */
    record Home(
            UUID organization, UUID contact, UUID peerMentor, UUID participant, UUID facilitator, UUID coordinator) {

        /** Who is who in the workshop and the event that it is all about. */
        Cast cast() {
            return new Cast(
                    organization, Principal.COORDINATOR, Principal.COORDINATOR, "hjemme", facilitator, participant);
        }

        /** Who is who in other ones: the one who is outside the first is in these. */
        Cast otherCast() {
            return new Cast(
                    organization, Principal.COORDINATOR, Principal.COORDINATOR, "hjemme", coordinator, peerMentor);
        }
    }

    /** Who is who in a workshop or an event, and a mark on all that is written there. */
    record Cast(UUID organization, Principal planner, Principal writer, String mark, UUID facilitator, UUID person) {

        /** Who may do everything there. */
        Principal admin() {
            return planner == Principal.ADMIN_ABROAD ? planner : Principal.ORG_ADMIN;
        }

        Cast withNoteBy(Principal other) {
            return new Cast(organization, planner, other, mark, facilitator, person);
        }

        Cast marked(String other) {
            return new Cast(organization, planner, writer, other, facilitator, person);
        }

        String fill(String template) {
            return template.replace("{facilitator_id}", facilitator.toString()).replace("{mark}", mark);
        }
    }

    static Home home() {
        return home("Hjemme");
    }

    static Home home(String name) {
        var organization = found(name, Principal.ORG_ADMIN);
        switchModule(organization, Principal.ORG_ADMIN, true);
        return new Home(
                organization,
                add(organization, Principal.CONTACT, "Hilde"),
                add(organization, Principal.PEER_MENTOR, "Hanne"),
                add(organization, Principal.PARTICIPANT, "Hedda " + FOR_WHO_IS_IN_IT),
                add(organization, Principal.FACILITATOR, "Hans"),
                add(organization, Principal.COORDINATOR, "Hauk"));
    }

    static Cast abroad() {
        return abroad(CANARY);
    }

    static Cast abroad(String mark) {
        var organization = found(mark + " borte", Principal.ADMIN_ABROAD);
        switchModule(organization, Principal.ADMIN_ABROAD, true);
        var person = add(organization, Principal.ADMIN_ABROAD, "person-abroad", mark, "peer_mentor");
        return new Cast(organization, Principal.ADMIN_ABROAD, Principal.ADMIN_ABROAD, mark, person, person);
    }

    /** An answer and its headers, but for what differs from one request to the next, and what is reckoned from it. */
    static String withoutIds(Response answer) {
        var headers = answer.headers().asList().stream()
                .filter(header -> !header.getName().equalsIgnoreCase(TRACE_ID))
                .map(Header::toString)
                .sorted()
                .toList();
        return (answer.statusCode() + " " + headers + answer.asString())
                .replaceAll("\"trace_id\":\"[^\"]*\"", "")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "")
                .replaceAll("(ETag=\"\\d+)-[0-9a-f]{16}", "$1");
    }

    static void switchModule(UUID organization, Principal admin, boolean enabled) {
        var module = "/v1/organizations/%s/modules/mentor-program".formatted(organization);
        ask(admin, "PATCH", module, "{\"enabled\": %s}".formatted(enabled))
                .then()
                .statusCode(200);
    }

    static RequestSpecification as(Principal principal) {
        return switch (principal) {
            case NOBODY -> anybody();
            case PLATFORM_ADMIN -> with(Tokens.of(principal.subject(), true));
            case STRANGER, CONTACT, PEER_MENTOR, PARTICIPANT, FACILITATOR, COORDINATOR, ORG_ADMIN, ADMIN_ABROAD ->
                as(principal.subject());
        };
    }

    static RequestSpecification as(String subject) {
        return with(Tokens.of(subject, false));
    }

    static Response ask(Principal principal, String method, String path, @Nullable String body) {
        return ask(as(principal), method, path, body);
    }

    /** RestAssured says of a request without a body that it holds a form, unless it is told otherwise. */
    static Response ask(RequestSpecification asker, String method, String path, @Nullable String body) {
        var request = asker.noContentType();
        if (body != null) {
            request.contentType(method.equals("PATCH") ? "application/merge-patch+json" : ContentType.JSON.toString())
                    .body(unique(body));
        }
        return request.request(method, path);
    }

    /** A body that nobody has sent before, if it is one of those that nobody may send twice. */
    static String unique(String body) {
        return body.replace("%UNIQUE%", Integer.toString(UNIQUE.incrementAndGet()));
    }

    private static RequestSpecification with(String token) {
        return anybody().header("Authorization", "Bearer " + token);
    }

    /** Whatever the answer is, it is held against the document. */
    private static RequestSpecification anybody() {
        return Servers.toAny(given().filter(DocumentedAnswers.documented()));
    }

    static UUID idOf(Principal principal) {
        return UUID.fromString(ask(principal, "GET", "/v1/me", null).path("user_id"));
    }

    static UUID found(String name, Principal admin) {
        String id = ask(Principal.PLATFORM_ADMIN, "POST", "/v1/organizations", """
                        {"name": "%s", "first_org_admin": {"subject": "%s", "display_name": "%s"}}""".formatted(
                                name, admin.subject(), name))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(id);
    }

    private static UUID add(UUID organization, Principal principal, String name) {
        return add(organization, Principal.ORG_ADMIN, principal.subject(), name, principal.role());
    }

    static UUID add(UUID organization, Principal by, String subject, String name, String role) {
        var member = "{\"subject\": \"%s\", \"display_name\": \"%s\", \"role\": \"%s\"}".formatted(subject, name, role);
        String id = ask(by, "POST", "/v1/organizations/%s/members".formatted(organization), member)
                .then()
                .statusCode(201)
                .extract()
                .path("user_id");
        return UUID.fromString(id);
    }
}
