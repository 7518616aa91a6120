package org.samling.adapters.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samling.domain.shared.Role;

/** Somebody who is a peer mentor in two organisations. */
@QuarkusTest
class MyWorkshopsTest extends WorkshopScene {

    private static final String MY_WORKSHOPS = "/v1/me/workshops";
    private static final String MY_TODOS = "/v1/me/todos";

    private String subject;
    private UUID me;
    private String abroadWorkshop;

    @BeforeEach
    void twoMemberships() {
        subject = UUID.randomUUID().toString();
        me = peer(subject);
        World.member(world.ports(), world.abroad(), subject, "Me abroad", Role.COORDINATOR);
        scheduled(Map.of("scheduled_start_at", "2099-04-14T15:00:00Z", "title", "Hjemme"));
        var host = World.member(world.ports(), world.abroad(), UUID.randomUUID().toString(), "Host", Role.PEER_MENTOR)
                .value();
        abroadWorkshop = abroadWorkshopOf(host);
    }

    @Test
    void oneSeesWhatOneTakesPartInEverywhereByItsStart() {
        signedUp(me);
        as(subject)
                .noContentType()
                .post(WORKSHOP + "/schedule", world.abroad().value(), abroadWorkshop)
                .then()
                .statusCode(200);
        abroad(PARTICIPANTS, Map.of("role_in_workshop", "participant"), abroadWorkshop);
        as(subject)
                .get(MY_WORKSHOPS)
                .then()
                .statusCode(200)
                .body("items.title", contains("Borte", "Hjemme"))
                .body(
                        "items.organization_id",
                        contains(world.abroad().toString(), world.home().toString()))
                .body("items.organization_name", contains(World.CANARY + " borte", "Hjemme"))
                .body("items.scheduled_start_at", contains("2099-04-13T20:45:00+05:45", "2099-04-14T17:00:00+02:00"))
                .body("items.registration_status", contains("registered", "registered"))
                .body("items.role_in_workshop", contains("participant", "participant"))
                .body("items.is_facilitator", contains(false, false))
                .body("items[1].allowed_actions", contains("cancel"));
        as(subject)
                .queryParam("from", "2099-04-14T00:00:00+02:00")
                .get(MY_WORKSHOPS)
                .then()
                .body("items.workshop_id", contains(workshop));
        var first = as(subject).queryParam("limit", 1).get(MY_WORKSHOPS);
        first.then().body("items.title", contains("Borte"));
        as(subject)
                .queryParam("limit", 1)
                .queryParam("cursor", first.<String>path("next_cursor"))
                .get(MY_WORKSHOPS)
                .then()
                .body("items.title", contains("Hjemme"))
                .body("next_cursor", nullValue());
    }

    @Test
    void whoFacilitatesAWorkshopFindsItWithoutBeingSignedUp() {
        var led = abroadWorkshopOf(me);
        as(subject)
                .get(MY_WORKSHOPS)
                .then()
                .statusCode(200)
                .body("items.workshop_id", contains(led))
                .body("items.user_id", contains(me.toString()))
                .body("items.status", contains("draft"))
                .body("items.is_facilitator", contains(true))
                .body("items.role_in_workshop", contains(nullValue()))
                .body("items.registration_status", contains(nullValue()))
                .body("items.waitlist_position", contains(nullValue()))
                .body("items.attended", contains(nullValue()))
                .body("items.attended_days", contains(empty()))
                .body("items.registered_at", contains(nullValue()))
                .body("items.registered_by_user_id", contains(nullValue()))
                .body("items.allowed_actions", contains(empty()));
    }

    @Test
    void aCancelledRegistrationStaysOnTheListAndAnotherPersonsIsNotOnIt() {
        signedUp(me, peerMentor);
        at(subject).noContentType().post(PARTICIPANT + "/cancel", me).then().statusCode(200);
        as(subject)
                .get(MY_WORKSHOPS)
                .then()
                .body("items", hasSize(1))
                .body("items.registration_status", contains("cancelled"))
                .body("items.allowed_actions", contains(contains("register")));
    }

    @Test
    void oneSeesWhatOneHasGotToDoEverywhereByWhenItIsDue() {
        signedUp(me);
        post(
                        COORDINATOR,
                        TODOS,
                        Map.of(
                                "title", "Kaffe",
                                "assigned_to_user_id", me,
                                "due_date", "2099-04-14T10:00:00Z"))
                .then()
                .statusCode(201);
        post(COORDINATOR, TODOS, Map.of("title", "Te", "assigned_to_user_id", petra))
                .then()
                .statusCode(201);
        var done = abroad(
                TODOS,
                Map.of("title", "Kake", "assigned_to_user_id", me, "due_date", "2099-04-13T10:00:00Z"),
                abroadWorkshop);
        as(subject)
                .get(MY_TODOS)
                .then()
                .statusCode(200)
                .body("items.todo.title", contains("Kake", "Kaffe"))
                .body("items.workshop_title", contains("Borte", "Hjemme"))
                .body("items.organization_name", contains(World.CANARY + " borte", "Hjemme"))
                .body("items.todo.due_date", contains("2099-04-13T15:45:00+05:45", "2099-04-14T12:00:00+02:00"));
        as(subject)
                .noContentType()
                .post(TODOS + "/{todo_id}/complete", world.abroad().value(), abroadWorkshop, done)
                .then()
                .statusCode(200);
        as(subject).get(MY_TODOS).then().body("items.todo.title", contains("Kaffe"));
        as(subject)
                .queryParam("with_completed", true)
                .get(MY_TODOS)
                .then()
                .body("items.todo.title", contains("Kake", "Kaffe"));
    }

    @Test
    void whoHasLeftAWorkshopHasNothingMoreToDoInIt() {
        signedUp(me);
        post(COORDINATOR, TODOS, Map.of("title", "Kaffe", "assigned_to_user_id", me))
                .then()
                .statusCode(201);
        at(subject).noContentType().post(PARTICIPANT + "/cancel", me).then().statusCode(200);
        as(subject).get(MY_TODOS).then().statusCode(200).body("items", empty());
    }

    @Test
    void whereOneIsNoMemberAnyMoreThereIsNothingToSee() {
        signedUp(me);
        asAdmin()
                .delete("/v1/organizations/{organization_id}/members/{user_id}", me)
                .then()
                .statusCode(204);
        as(subject).get(MY_WORKSHOPS).then().statusCode(200).body("items", empty());
    }

    @Test
    void withoutTheModuleNothingOfAnOrganisationIsShown() {
        signedUp(me);
        switchModule(false);
        try {
            as(subject).get(MY_WORKSHOPS).then().statusCode(200).body("items", empty());
        } finally {
            switchModule(true);
        }
        as(subject).get(MY_WORKSHOPS).then().body("items", hasSize(1));
    }

    @Test
    void aStrangerTakesPartInNothing() {
        as(World.STRANGER).get(MY_WORKSHOPS).then().statusCode(200).body("items", empty());
        as(World.STRANGER).get(MY_TODOS).then().statusCode(200).body("items", empty());
        anonymous().get(MY_WORKSHOPS).then().statusCode(401);
    }

    @Test
    void whatIsAskedForIsReadStrictly() {
        for (var wrong : Map.of("from", "2099-04-14", "limit", "0", "to", "2099-04-14T10:00:00Z")
                .entrySet()) {
            as(subject)
                    .queryParam(wrong.getKey(), wrong.getValue())
                    .get(MY_WORKSHOPS)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains(wrong.getKey()));
        }
        as(subject)
                .queryParam("with_completed", "yes")
                .get(MY_TODOS)
                .then()
                .statusCode(400)
                .body("errors.code", contains("wrong_type"))
                .body("errors.pointer", contains("with_completed"));
    }

    @Test
    void aCursorForOneListOpensNoOther() {
        signedUp(me);
        post(COORDINATOR, TODOS, Map.of("title", "Kaffe", "assigned_to_user_id", me))
                .then()
                .statusCode(201);
        post(COORDINATOR, TODOS, Map.of("title", "Te", "assigned_to_user_id", me))
                .then()
                .statusCode(201);
        String cursor = as(subject).queryParam("limit", 1).get(MY_TODOS).path("next_cursor");
        as(subject)
                .queryParam("cursor", cursor)
                .get(MY_WORKSHOPS)
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor_invalid"));
    }

    private void switchModule(boolean enabled) {
        asAdmin()
                .contentType(PATCH)
                .body(Map.of("enabled", enabled))
                .patch("/v1/organizations/{organization_id}/modules/mentor-program")
                .then()
                .statusCode(200);
    }

    private String abroadWorkshopOf(UUID facilitator) {
        return abroad(
                WORKSHOPS,
                Map.of(
                        "title", "Borte",
                        "workshop_type", "other",
                        "facilitator_id", facilitator,
                        "time_zone", "Asia/Kathmandu",
                        "scheduled_start_at", "2099-04-13T15:00:00Z"));
    }

    private String abroad(String path, Map<String, ?> body, Object... ids) {
        return as(subject)
                .pathParam("organization_id", world.abroad().value())
                .contentType(ContentType.JSON)
                .body(body)
                .post(path, ids)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
