package org.samling.adapters.rest;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.samling.domain.shared.Module;
import org.samling.domain.shared.Role;

/** A test about a workshop at home, which the coordinator plans and Petra, a peer mentor, facilitates. */
abstract class WorkshopScene extends RestTest {

    static final String WORKSHOPS = "/v1/organizations/{organization_id}/workshops";
    static final String WORKSHOP = WORKSHOPS + "/{workshop_id}";
    static final String PARTICIPANTS = WORKSHOP + "/participants";
    static final String PARTICIPANT = PARTICIPANTS + "/{user_id}";
    static final String NOTES = WORKSHOP + "/notes";
    static final String TODOS = WORKSHOP + "/todos";
    static final String PETRA = "petra";

    UUID petra;
    UUID peerMentor;
    String workshop;

    @BeforeEach
    void aWorkshop() {
        world.ports().modules().switchTo(world.home(), Module.MENTOR_PROGRAM, true, Instant.now());
        petra = peer(PETRA);
        peerMentor = world.idOf(Role.PEER_MENTOR);
        workshop = created(Map.of()).path("id");
    }

    /** A peer mentor at home. */
    UUID peer(String subject) {
        return member(subject, Role.PEER_MENTOR);
    }

    RequestSpecification at(String subject) {
        return as(subject).pathParam("organization_id", world.home().value()).pathParam("workshop_id", workshop);
    }

    /** RestAssured says of a request without a body that it holds a form. */
    Response act(String subject, String act) {
        return at(subject).noContentType().post(WORKSHOP + "/" + act);
    }

    Response created(Map<String, Object> otherwise) {
        var plan = new HashMap<String, Object>(Map.of(
                "title",
                "Samtalegruppe",
                "workshop_type",
                "conversation_group",
                "facilitator_id",
                petra,
                "scheduled_start_at",
                tomorrow()));
        plan.putAll(otherwise);
        return as(COORDINATOR)
                .pathParam("organization_id", world.home().value())
                .contentType(ContentType.JSON)
                .body(plan)
                .post(WORKSHOPS)
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    void scheduled(Map<String, Object> otherwise) {
        workshop = created(otherwise).path("id");
        at(COORDINATOR).post(WORKSHOP + "/schedule").then().statusCode(200);
    }

    Response patch(String subject, Map<String, ?> change) {
        return at(subject).contentType(PATCH).body(change).patch(WORKSHOP);
    }

    /** The workshop begins now, though nobody has pressed start. */
    void begins() {
        patch(
                        COORDINATOR,
                        Map.of(
                                "scheduled_start_at",
                                Instant.now().minusSeconds(60).toString()))
                .then()
                .statusCode(200);
    }

    Response signUp(String subject) {
        return post(subject, PARTICIPANTS, Map.of("role_in_workshop", "participant"));
    }

    /** The coordinator signs them up, one after the other. */
    void signedUp(UUID... users) {
        for (var user : users) {
            post(COORDINATOR, PARTICIPANTS, Map.of("role_in_workshop", "participant", "user_id", user))
                    .then()
                    .statusCode(201);
        }
    }

    Response post(String subject, String path, Map<String, ?> body, Object... ids) {
        return at(subject).contentType(ContentType.JSON).body(body).post(path, ids);
    }

    Response change(String subject, String path, Map<String, ?> change, Object... ids) {
        return at(subject).contentType(PATCH).body(change).patch(path, ids);
    }

    /** All that the staff can see of the workshop and of home, for telling whether anything has changed. */
    String everythingAtTheWorkshop() {
        var path = "/v1/organizations/" + world.home() + "/workshops/" + workshop;
        return everythingAtHome()
                + seen(COORDINATOR, path).asString()
                + Stream.of("/participants", "/notes", "/todos")
                        .map(list -> itemsOf(seen(COORDINATOR, path + list)))
                        .collect(Collectors.joining());
    }
}
