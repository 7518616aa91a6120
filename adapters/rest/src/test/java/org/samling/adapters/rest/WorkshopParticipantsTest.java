package org.samling.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samling.domain.shared.Role;

@QuarkusTest
class WorkshopParticipantsTest extends WorkshopScene {

    private static final String ANNA = "anna";
    private static final String BERIT = "berit";
    private static final Map<String, String> AS_PARTICIPANT = Map.of("role_in_workshop", "participant");

    private UUID anna;
    private UUID berit;

    @BeforeEach
    void peers() {
        anna = peer(ANNA);
        berit = peer(BERIT);
    }

    @Test
    void onePersonSignsUpAndFindsTheRecordAtItsLocation() {
        scheduled(Map.of("max_participants", 2));
        var answer = signUp(PEER_MENTOR);
        answer.then()
                .statusCode(201)
                .body("user_id", equalTo(peerMentor.toString()))
                .body("registered_by_user_id", equalTo(peerMentor.toString()))
                .body("registration_status", equalTo("registered"))
                .body("waitlist_position", nullValue())
                .body("attended", nullValue())
                .body("allowed_actions", contains("cancel"));
        as(PEER_MENTOR)
                .get(answer.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(answer.header("ETag")))
                .body("id", equalTo(answer.path("id")));
        at(PEER_MENTOR).get(WORKSHOP).then().body("seats_taken", equalTo(1)).body("seats_free", equalTo(1));
    }

    @Test
    void theStaffSignUpOthersAndBothAreOnRecord() {
        scheduled(Map.of());
        post(COORDINATOR, PARTICIPANTS, registration(anna))
                .then()
                .statusCode(201)
                .body("user_id", equalTo(anna.toString()))
                .body("display_name", equalTo("P. anna"))
                .body(
                        "registered_by_user_id",
                        equalTo(world.idOf(Role.COORDINATOR).toString()));
        for (var nobodyOfTheStaff : List.of(PEER_MENTOR, PETRA)) {
            post(nobodyOfTheStaff, PARTICIPANTS, registration(berit))
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("coordinator_can_register_on_behalf"));
            post(nobodyOfTheStaff, PARTICIPANTS, Map.of("role_in_workshop", "facilitator"))
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("coordinator_can_register_on_behalf"));
            post(nobodyOfTheStaff, PARTICIPANTS + "/register-many", registrations(berit))
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("coordinator_can_register_on_behalf"));
        }
    }

    @Test
    void whoeverFindsItFullWaitsInTheOrderOfComing() {
        fullBy(peerMentor);
        signUp(ANNA)
                .then()
                .statusCode(201)
                .body("registration_status", equalTo("waitlisted"))
                .body("waitlist_position", equalTo(1));
        signUp(BERIT).then().body("waitlist_position", equalTo(2)).body("allowed_actions", contains("cancel"));
        at(BERIT).get(PARTICIPANT, berit).then().body("waitlist_position", equalTo(2));
        at(ANNA).get(WORKSHOP)
                .then()
                .body("seats_free", equalTo(0))
                .body("waitlist_length", equalTo(2))
                .body("allowed_actions", not(hasItem("register")));
    }

    @Test
    void whoeverDoesNotWantToWaitIsRefusedWhenItIsFull() {
        fullBy(peerMentor);
        post(ANNA, PARTICIPANTS, Map.of("role_in_workshop", "participant", "when_full", "reject"))
                .then()
                .statusCode(409)
                .body("code", equalTo("capacity_check_on_register"));
        at(ANNA).get(PARTICIPANT, anna).then().statusCode(404);
    }

    @Test
    void aPersonHasOneRecordAndGetsItBackAtTheEndOfTheQueue() {
        fullBy(anna);
        var id = at(ANNA).get(PARTICIPANT, anna).<String>path("id");
        signedUp(berit);
        signUp(ANNA).then().statusCode(409).body("code", equalTo("unique_participant_per_workshop"));
        cancelled(ANNA, anna).then().statusCode(200).body("allowed_actions", contains("register"));
        signUp(ANNA)
                .then()
                .statusCode(201)
                .body("id", equalTo(id))
                .body("registration_status", equalTo("waitlisted"))
                .body("cancelled_at", nullValue())
                .body("waitlist_position", equalTo(1));
    }

    @Test
    void signUpIsOpenWhileItIsScheduledAndHasNotBegun() {
        signUpRefused(PETRA, "registration_open");
        scheduled(Map.of());
        begins();
        signUpRefused(PEER_MENTOR, "registration_open");
        signUpRefused(COORDINATOR, "registration_open");
        act(COORDINATOR, "start").then().statusCode(200);
        signUpRefused(PEER_MENTOR, "registration_open");
        post(COORDINATOR, PARTICIPANTS, registration(anna)).then().statusCode(201);
        at(COORDINATOR).delete(WORKSHOP).then().statusCode(204);
        post(COORDINATOR, PARTICIPANTS, registration(berit))
                .then()
                .statusCode(409)
                .body("code", equalTo("workshop_archived"))
                .body("allowed_actions", contains("unarchive"));
    }

    @Test
    void inWhichRoleMustBeSaid() {
        scheduled(Map.of());
        for (var unsaid : List.of(Map.<String, Object>of(), cleared("role_in_workshop"))) {
            post(PEER_MENTOR, PARTICIPANTS, unsaid)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("role_in_workshop_required"))
                    .body("errors.pointer", contains("/role_in_workshop"));
        }
        post(COORDINATOR, PARTICIPANTS + "/register-many", Map.of("user_ids", List.of(anna)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("role_in_workshop_required"));
    }

    @Test
    void whoeverIsSignedUpIsAPeerMentorOrStaffHereAndNow() {
        scheduled(Map.of());
        var abroad = World.member(world.ports(), world.abroad(), "abroad", "Borte", Role.PEER_MENTOR);
        var gone = peer("gone");
        asAdmin()
                .delete("/v1/organizations/{organization_id}/members/{user_id}", gone)
                .then()
                .statusCode(204);
        for (var nobodyHere : List.of(UUID.randomUUID(), abroad.value(), gone)) {
            post(COORDINATOR, PARTICIPANTS, registration(nobodyHere))
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("user_id_must_exist"))
                    .body("errors.pointer", contains("/user_id"));
        }
        post(COORDINATOR, PARTICIPANTS, registration(world.idOf(Role.CONTACT)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("peer_mentor_or_staff_required"))
                .body("errors.pointer", contains("/user_id"));
        signUp(CONTACT).then().statusCode(403).body("code", equalTo("role_too_low"));
    }

    @Test
    void whoeverMayNotKnowOfTheWorkshopIsToldThatThereIsNone() {
        signUpRefused(PEER_MENTOR, 404, "workshop_id_must_exist");
        at(PEER_MENTOR)
                .contentType(ContentType.JSON)
                .body("{")
                .post(PARTICIPANTS)
                .then()
                .statusCode(404)
                .body("code", equalTo("workshop_id_must_exist"));
        at(PEER_MENTOR).get(PARTICIPANTS).then().statusCode(404).body("code", equalTo("workshop_id_must_exist"));
        as(World.ADMIN_ABROAD)
                .contentType(ContentType.JSON)
                .body(AS_PARTICIPANT)
                .post(PARTICIPANTS, world.abroad().value(), workshop)
                .then()
                .statusCode(404)
                .body("code", equalTo("workshop_id_must_exist"));
        as(World.STRANGER)
                .get(PARTICIPANTS, world.home().value(), workshop)
                .then()
                .statusCode(404)
                .body("code", equalTo("not_found"));
    }

    @Test
    void manyAreSignedUpEachOnTheirOwn() {
        scheduled(Map.of("max_participants", 2));
        signedUp(peerMentor);
        var nobody = UUID.randomUUID();
        var contact = world.idOf(Role.CONTACT);
        post(
                        COORDINATOR,
                        PARTICIPANTS + "/register-many",
                        registrations(peerMentor, nobody, anna, contact, berit, anna))
                .then()
                .statusCode(200)
                .body("dry_run", equalTo(false))
                .body(
                        "results.user_id",
                        contains(texts(peerMentor, nobody, anna, contact, berit, anna)
                                .toArray()))
                .body(
                        "results.outcome",
                        contains("unchanged", "refused", "registered", "refused", "waitlisted", "unchanged"))
                .body("results[0].registration_status", equalTo("registered"))
                .body("results[1].errors.code", contains("user_id_must_exist"))
                .body("results[1].errors.pointer", contains("/user_ids/1"))
                .body("results[1].registration_status", nullValue())
                .body("results[3].errors.code", contains("peer_mentor_or_staff_required"))
                .body("results[3].errors.pointer", contains("/user_ids/3"))
                .body("results[4].waitlist_position", equalTo(1))
                .body("told_user_ids", containsInAnyOrder(texts(anna, berit).toArray()));
        post(COORDINATOR, PARTICIPANTS + "/register-many", registrations(anna, berit))
                .then()
                .statusCode(200)
                .body("results.outcome", contains("unchanged", "unchanged"))
                .body("results.waitlist_position", contains(null, 1))
                .body("told_user_ids", empty());
    }

    @Test
    void manyWhoDoNotWantToWaitAreRefusedOneByOne() {
        fullBy(peerMentor);
        post(
                        COORDINATOR,
                        PARTICIPANTS + "/register-many",
                        Map.of(
                                "user_ids", List.of(anna, peerMentor),
                                "role_in_workshop", "participant",
                                "when_full", "reject"))
                .then()
                .statusCode(200)
                .body("results.outcome", contains("refused", "unchanged"))
                .body("results[0].errors.code", contains("capacity_check_on_register"));
    }

    @Test
    void aRehearsalTellsWhatWouldComeOfItAndChangesNothing() {
        fullBy(peerMentor);
        var before = everythingAtTheWorkshop();
        at(COORDINATOR)
                .contentType(ContentType.JSON)
                .queryParam("dry_run", true)
                .body(registrations(anna, berit))
                .post(PARTICIPANTS + "/register-many")
                .then()
                .statusCode(200)
                .body("dry_run", equalTo(true))
                .body("results.outcome", contains("waitlisted", "waitlisted"))
                .body("results.waitlist_position", contains(1, 2))
                .body("told_user_ids", contains(texts(anna, berit).toArray()));
        assertThat(everythingAtTheWorkshop()).isEqualTo(before);
    }

    @Test
    void aListOfManyHasAnEndAndNoGaps() {
        scheduled(Map.of());
        var path = PARTICIPANTS + "/register-many";
        var before = everythingAtTheWorkshop();
        for (var nobody : List.of(AS_PARTICIPANT, registrations())) {
            post(COORDINATOR, path, nobody)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("required"))
                    .body("errors.pointer", contains("/user_ids"));
        }
        post(COORDINATOR, path, registrations(anna, null, berit, null))
                .then()
                .statusCode(422)
                .body("errors.code", contains("required", "required"))
                .body("errors.pointer", contains("/user_ids/1", "/user_ids/3"));
        post(
                        COORDINATOR,
                        path,
                        registrations(
                                Stream.generate(UUID::randomUUID).limit(201).toArray(UUID[]::new)))
                .then()
                .statusCode(422)
                .body("errors.code", contains("too_many_items"))
                .body("errors.pointer", contains("/user_ids"));
        post(COORDINATOR, path, Map.of("user_ids", List.of("x", anna, 7), "role_in_workshop", "boss"))
                .then()
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("wrong_type", "wrong_type", "unknown_value"))
                .body("errors.pointer", containsInAnyOrder("/user_ids/0", "/user_ids/2", "/role_in_workshop"));
        assertThat(everythingAtTheWorkshop()).isEqualTo(before);
    }

    @Test
    void twoHundredAtOnceAreNotTooMany() {
        scheduled(Map.of());
        var many = Stream.generate(UUID::randomUUID).limit(200).toArray(UUID[]::new);
        post(COORDINATOR, PARTICIPANTS + "/register-many", registrations(many))
                .then()
                .statusCode(200)
                .body("results", hasSize(200));
    }

    @Test
    void peerMentorsSeeThemselvesAlone() {
        scheduled(Map.of("max_participants", 1));
        signedUp(peerMentor, anna);
        at(PEER_MENTOR).get(PARTICIPANTS).then().statusCode(200).body("items.user_id", contains(peerMentor.toString()));
        at(BERIT).get(PARTICIPANTS).then().statusCode(200).body("items", empty());
        at(PETRA)
                .get(PARTICIPANTS)
                .then()
                .body(
                        "items.user_id",
                        containsInAnyOrder(texts(peerMentor, anna).toArray()));
        at(COORDINATOR)
                .queryParam("registration_status", "waitlisted")
                .queryParam("role_in_workshop", "participant")
                .get(PARTICIPANTS)
                .then()
                .body("items.user_id", contains(anna.toString()));
        for (var unseen : List.of(anna, berit)) {
            at(PEER_MENTOR).get(PARTICIPANT, unseen).then().statusCode(404).body("code", equalTo("not_found"));
        }
        at(PETRA).get(PARTICIPANT, anna).then().statusCode(200).body("waitlist_position", equalTo(1));
        at(PETRA).get(PARTICIPANT, berit).then().statusCode(404);
    }

    @Test
    void theListOfParticipantsComesInPages() {
        scheduled(Map.of());
        signedUp(peerMentor, anna, berit);
        var first = at(COORDINATOR).queryParam("limit", 2).get(PARTICIPANTS);
        first.then().body("items", hasSize(2));
        at(COORDINATOR)
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("next_cursor"))
                .get(PARTICIPANTS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next_cursor", nullValue());
        at(PETRA)
                .queryParam("registration_status", "waitlisted")
                .queryParam("cursor", first.<String>path("next_cursor"))
                .get(PARTICIPANTS)
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor_invalid"));
    }

    @Test
    void aCancellationWithoutAReasonWarnsAndOneWithAReasonDoesNot() {
        scheduled(Map.of());
        signedUp(anna, berit);
        cancelled(COORDINATOR, anna)
                .then()
                .statusCode(200)
                .body("registration_status", equalTo("cancelled"))
                .body("cancelled_at", notNullValue())
                .body("cancellation_reason", nullValue())
                .body("warnings.code", contains("cancellation_reason_on_cancel"))
                .body("warnings.pointer", contains("/reason"));
        post(COORDINATOR, PARTICIPANT + "/cancel", Map.of("reason", "Syk"), berit)
                .then()
                .statusCode(200)
                .body("cancellation_reason", equalTo("Syk"))
                .body("warnings", empty());
        cancelled(COORDINATOR, berit)
                .then()
                .statusCode(409)
                .body("code", equalTo("valid_registration_status_transition"))
                .body("allowed_actions", containsInAnyOrder("register", "change_notes"));
    }

    @Test
    void theStaffAreToldWhoMovesUpAndNobodyElseIs() {
        fullBy(peerMentor);
        signedUp(anna, berit);
        var before = everythingAtTheWorkshop();
        var rehearsal =
                at(COORDINATOR).noContentType().queryParam("dry_run", true).post(PARTICIPANT + "/cancel", peerMentor);
        rehearsal
                .then()
                .statusCode(200)
                .body("dry_run", equalTo(true))
                .body("registration_status", equalTo("registered"))
                .body("promoted_user_ids", contains(anna.toString()))
                .body("told_user_ids", contains(texts(peerMentor, anna).toArray()));
        assertThat(everythingAtTheWorkshop()).isEqualTo(before);
        var alone =
                at(PEER_MENTOR).noContentType().queryParam("dry_run", true).post(PARTICIPANT + "/cancel", peerMentor);
        assertThat(alone.asString()).doesNotContain(anna.toString(), berit.toString());
        var answer = cancelled(PEER_MENTOR, peerMentor);
        answer.then()
                .statusCode(200)
                .body("dry_run", equalTo(false))
                .body("promoted_user_ids", empty())
                .body("told_user_ids", empty());
        assertThat(answer.asString()).doesNotContain(anna.toString(), berit.toString());
        cancelled(COORDINATOR, anna)
                .then()
                .body("promoted_user_ids", contains(berit.toString()))
                .body("told_user_ids", contains(texts(anna, berit).toArray()));
    }

    @Test
    void oneCancelsForOneselfUntilItBeginsAndTheStaffForOthers() {
        scheduled(Map.of());
        signedUp(peerMentor, anna);
        cancelled(PEER_MENTOR, anna).then().statusCode(404).body("code", equalTo("not_found"));
        cancelled(PETRA, anna).then().statusCode(403).body("code", equalTo("coordinator_can_register_on_behalf"));
        cancelled(COORDINATOR, berit).then().statusCode(404).body("code", equalTo("not_found"));
        begins();
        cancelled(PEER_MENTOR, peerMentor).then().statusCode(409).body("code", equalTo("cancellation_open"));
        cancelled(COORDINATOR, peerMentor).then().statusCode(200);
    }

    @Test
    void aReasonHasAnEnd() {
        scheduled(Map.of());
        signedUp(anna);
        post(COORDINATOR, PARTICIPANT + "/cancel", Map.of("reason", "x".repeat(1001)), anna)
                .then()
                .statusCode(422)
                .body("errors.code", contains("text_too_long"))
                .body("errors.pointer", contains("/reason"));
    }

    @Test
    void notesAreForThoseWhoRunItAndNotForThePerson() {
        scheduled(Map.of());
        signedUp(peerMentor);
        change(PETRA, PARTICIPANT, Map.of("notes", "Sits in front"), peerMentor)
                .then()
                .statusCode(200)
                .body("notes", equalTo("Sits in front"));
        at(PEER_MENTOR).get(PARTICIPANT, peerMentor).then().statusCode(200).body("notes", nullValue());
        at(PEER_MENTOR).get(PARTICIPANTS).then().body("items[0].notes", nullValue());
        at(COORDINATOR).get(PARTICIPANTS).then().body("items[0].notes", equalTo("Sits in front"));
        assertThat(cancelled(PEER_MENTOR, peerMentor).asString()).doesNotContain("Sits in front");
        change(PETRA, PARTICIPANT, cleared("notes"), peerMentor)
                .then()
                .statusCode(200)
                .body("notes", nullValue());
        change(PETRA, PARTICIPANT, Map.of("notes", "x".repeat(4001)), peerMentor)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/notes"));
    }

    @Test
    void whoeverDoesNotRunItChangesNobodysRecord() {
        scheduled(Map.of());
        signedUp(peerMentor, anna);
        change(PEER_MENTOR, PARTICIPANT, Map.of("notes", "Me"), peerMentor)
                .then()
                .statusCode(403)
                .body("code", equalTo("facilitator_or_staff_required"));
        at(PEER_MENTOR)
                .contentType(PATCH)
                .body("{")
                .patch(PARTICIPANT, peerMentor)
                .then()
                .statusCode(403)
                .body("code", equalTo("facilitator_or_staff_required"));
        at(PEER_MENTOR)
                .contentType(PATCH)
                .body("{")
                .patch(PARTICIPANT, anna)
                .then()
                .statusCode(404)
                .body("code", equalTo("not_found"));
    }

    @Test
    void theStaffChangeRolesAndAFreeSeatIsGivenAtOnce() {
        fullBy(peerMentor);
        signedUp(anna);
        change(PETRA, PARTICIPANT, Map.of("role_in_workshop", "facilitator"), peerMentor)
                .then()
                .statusCode(403)
                .body("code", equalTo("coordinator_can_register_on_behalf"));
        change(COORDINATOR, PARTICIPANT, Map.of("role_in_workshop", "facilitator"), peerMentor)
                .then()
                .statusCode(200)
                .body("role_in_workshop", equalTo("facilitator"))
                .body("promoted_user_ids", contains(anna.toString()))
                .body("told_user_ids", contains(texts(peerMentor, anna).toArray()));
        change(COORDINATOR, PARTICIPANT, Map.of("role_in_workshop", "participant"), peerMentor)
                .then()
                .statusCode(409)
                .body("code", equalTo("capacity_check_on_register"));
        change(COORDINATOR, PARTICIPANT, cleared("role_in_workshop"), peerMentor)
                .then()
                .statusCode(422)
                .body("errors.code", contains("role_in_workshop_required"))
                .body("errors.pointer", contains("/role_in_workshop"));
        cancelled(COORDINATOR, peerMentor);
        change(COORDINATOR, PARTICIPANT, Map.of("role_in_workshop", "participant"), peerMentor)
                .then()
                .statusCode(409)
                .body("code", equalTo("valid_registration_status_transition"));
    }

    @Test
    void aSeatIsGivenByHandWhileOneIsFree() {
        fullBy(peerMentor);
        signedUp(anna);
        promoted(PETRA, anna).then().statusCode(403).body("code", equalTo("coordinator_can_register_on_behalf"));
        promoted(COORDINATOR, anna).then().statusCode(409).body("code", equalTo("max_participants_capacity_check"));
        act(COORDINATOR, "start").then().statusCode(200);
        begins();
        cancelled(COORDINATOR, peerMentor).then().body("promoted_user_ids", empty());
        at(COORDINATOR)
                .get(PARTICIPANT, anna)
                .then()
                .body("registration_status", equalTo("waitlisted"))
                .body("allowed_actions", hasItem("promote"));
        promoted(COORDINATOR, anna)
                .then()
                .statusCode(200)
                .body("registration_status", equalTo("registered"))
                .body("waitlist_position", nullValue());
        promoted(COORDINATOR, anna)
                .then()
                .statusCode(409)
                .body("code", equalTo("valid_registration_status_transition"))
                .body("allowed_actions", hasItems("cancel", "record_attendance"));
        promoted(COORDINATOR, berit).then().statusCode(404);
    }

    @Test
    void nobodyHasAttendedBeforeItBegins() {
        scheduled(Map.of());
        signedUp(anna);
        attendance(PETRA, anna, Map.of("attended", true))
                .then()
                .statusCode(409)
                .body("code", equalTo("attendance_only_after_workshop_date"));
        attendance(ANNA, anna, Map.of("attended", true))
                .then()
                .statusCode(403)
                .body("code", equalTo("facilitator_or_staff_required"));
        attendance(PETRA, berit, Map.of("attended", true)).then().statusCode(404);
    }

    @Test
    void attendanceIsRecordedAndTakenBack() {
        scheduled(Map.of());
        signedUp(anna);
        begins();
        attendance(PETRA, anna, Map.of("attended", true))
                .then()
                .statusCode(200)
                .body("attended", equalTo(true))
                .body("attended_days", contains(1))
                .body("confirmed_at", notNullValue());
        attendance(PETRA, anna, Map.of("attended", false, "day", 1))
                .then()
                .statusCode(200)
                .body("attended", equalTo(false))
                .body("attended_days", empty())
                .body("missed_days", contains(1));
        attendance(PETRA, anna, cleared("attended"))
                .then()
                .statusCode(200)
                .body("attended", nullValue())
                .body("missed_days", empty())
                .body("confirmed_at", nullValue());
        attendance(PETRA, anna, Map.of())
                .then()
                .statusCode(422)
                .body("errors.code", contains("required"))
                .body("errors.pointer", contains("/attended"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 422, day_within_workshop",
        "-1, 422, day_within_workshop",
        "3, 422, day_within_workshop",
        "2147483647, 422, day_within_workshop",
        "2, 409, attendance_only_after_workshop_date"
    })
    void attendanceIsRecordedForDaysThatTheWorkshopHasAndThatHaveBegun(int day, int status, String code) {
        scheduled(Map.of("duration_days", 2));
        signedUp(anna);
        begins();
        var answer = attendance(PETRA, anna, Map.of("attended", true, "day", day));
        answer.then().statusCode(status);
        if (status == 422) {
            answer.then().body("errors.code", contains(code)).body("errors.pointer", contains("/day"));
        } else {
            answer.then().body("code", equalTo(code));
        }
        attendance(PETRA, anna, Map.of("attended", true)).then().body("attended_days", contains(1));
    }

    @Test
    void whoeverWaitsOrHasCancelledHasNotAttended() {
        fullBy(peerMentor);
        signedUp(anna, berit);
        cancelled(COORDINATOR, berit);
        begins();
        attendance(COORDINATOR, anna, Map.of("attended", true))
                .then()
                .statusCode(409)
                .body("code", equalTo("waitlisted_participant_cannot_attend"));
        attendance(COORDINATOR, berit, Map.of("attended", true))
                .then()
                .statusCode(409)
                .body("code", equalTo("cancelled_participant_cannot_attend"));
        attendanceOfMany(
                        COORDINATOR,
                        line(peerMentor, true),
                        line(anna, true),
                        line(berit, false),
                        line(UUID.randomUUID(), true),
                        Map.of("user_id", peerMentor, "attended", true, "day", 2))
                .then()
                .statusCode(200)
                .body("results.recorded", contains(true, false, false, false, false))
                .body("results[0].attended_days", contains(1))
                .body("results[1].errors.code", contains("waitlisted_participant_cannot_attend"))
                .body("results[2].errors.code", contains("cancelled_participant_cannot_attend"))
                .body("results[3].errors.code", contains("not_found"))
                .body("results[4].errors.code", contains("day_within_workshop"))
                .body("results[4].errors.pointer", contains("/attendance/4/day"));
        at(COORDINATOR).get(PARTICIPANT, peerMentor).then().body("attended", equalTo(true));
        at(PETRA).get(WORKSHOP + "/statistics").then().statusCode(200).body("attended", equalTo(1));
        at(PEER_MENTOR).get(WORKSHOP + "/statistics").then().statusCode(403);
    }

    @Test
    void onePersonMayHaveALineForEachDay() {
        scheduled(Map.of("duration_days", 2));
        signedUp(anna);
        patch(COORDINATOR, Map.of("scheduled_start_at", "2026-01-12T17:00:00+01:00"))
                .then()
                .statusCode(200);
        attendanceOfMany(
                        PETRA,
                        Map.of("user_id", anna, "attended", true, "day", 1),
                        Map.of("user_id", anna, "attended", false, "day", 2))
                .then()
                .statusCode(200)
                .body("results.recorded", contains(true, true));
        at(PETRA)
                .get(PARTICIPANT, anna)
                .then()
                .body("attended", equalTo(true))
                .body("attended_days", contains(1))
                .body("missed_days", contains(2));
    }

    @Test
    void aWorkshopIsNoShorterThanTheDaysThatAreRecorded() {
        scheduled(Map.of("duration_days", 3));
        signedUp(anna);
        patch(COORDINATOR, Map.of("scheduled_start_at", "2026-01-12T17:00:00+01:00"))
                .then()
                .statusCode(200);
        attendance(PETRA, anna, Map.of("attended", true, "day", 2)).then().statusCode(200);
        patch(COORDINATOR, Map.of("duration_days", 1))
                .then()
                .statusCode(409)
                .body("code", equalTo("recorded_days_remain"))
                .body("detail", containsString("day 2"));
        patch(COORDINATOR, Map.of("duration_days", 2)).then().statusCode(200).body("duration_days", equalTo(2));
    }

    @Test
    void whoeverHasLeftMeanwhileGetsNoOtherRole() {
        var leaver = member(UUID.randomUUID().toString(), Role.PEER_MENTOR);
        scheduled(Map.of());
        signedUp(leaver);
        act(PETRA, "start").then().statusCode(200);
        leaves(leaver);
        at(COORDINATOR)
                .contentType(PATCH)
                .header("If-Match", "\"0-0\"")
                .body(Map.of("role_in_workshop", "facilitator"))
                .patch(PARTICIPANT, leaver)
                .then()
                .statusCode(422)
                .body("errors.code", contains("user_id_must_exist"));
    }

    @Test
    void aSeatGivenBackInTheArchiveGoesOnWhenTheWorkshopReturns() {
        var leaver = member(UUID.randomUUID().toString(), Role.PEER_MENTOR);
        fullBy(leaver);
        signedUp(anna);
        act(COORDINATOR, "archive").then().statusCode(200);
        leaves(leaver);
        act(COORDINATOR, "unarchive")
                .then()
                .statusCode(200)
                .body("promoted_user_ids", contains(anna.toString()))
                .body("told_user_ids", contains(anna.toString()))
                .body("waitlist_length", equalTo(0));
    }

    @Test
    void everyLineOfAttendanceIsWhole() {
        scheduled(Map.of());
        signedUp(anna);
        begins();
        var before = everythingAtTheWorkshop();
        attendanceOfMany(PETRA, line(anna, true), Map.of(), Map.of("user_id", berit))
                .then()
                .statusCode(422)
                .body("errors.code", contains("required", "required", "required"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/attendance/1/user_id", "/attendance/1/attended", "/attendance/2/attended"));
        attendanceOfMany(PETRA, line(anna, true), null)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/attendance/1"));
        attendanceOfMany(PETRA, line(anna, true), Map.of("user_id", "x", "attended", "yes", "day", 1.5, "dag", 1))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/attendance/1/user_id",
                                "/attendance/1/attended",
                                "/attendance/1/day",
                                "/attendance/1/dag"));
        attendanceOfMany(PETRA)
                .then()
                .statusCode(422)
                .body("errors.code", contains("required"))
                .body("errors.pointer", contains("/attendance"));
        var many = Stream.generate(() -> line(anna, true)).limit(201).toArray(Object[]::new);
        attendanceOfMany(PETRA, many).then().statusCode(422).body("errors.code", contains("too_many_items"));
        attendanceOfMany(PEER_MENTOR, line(anna, true))
                .then()
                .statusCode(403)
                .body("code", equalTo("facilitator_or_staff_required"));
        assertThat(everythingAtTheWorkshop()).isEqualTo(before);
    }

    @Test
    void nobodyOverwritesARecordThatHasChangedSince() {
        fullBy(peerMentor);
        signedUp(anna);
        var seen = at(PETRA).get(PARTICIPANT, peerMentor).header("ETag");
        at(PETRA)
                .header("If-None-Match", seen)
                .get(PARTICIPANT, peerMentor)
                .then()
                .statusCode(304);
        change(PETRA, PARTICIPANT, Map.of("notes", "First"), peerMentor)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(seen)));
        at(PETRA)
                .header("If-None-Match", seen)
                .get(PARTICIPANT, peerMentor)
                .then()
                .statusCode(200);
        at(PETRA)
                .header("If-Match", seen)
                .contentType(PATCH)
                .body(Map.of("notes", "Second"))
                .patch(PARTICIPANT, peerMentor)
                .then()
                .statusCode(412)
                .body("code", equalTo("stale_revision"));
        for (var act : List.of("cancel", "promote", "attendance")) {
            at(COORDINATOR)
                    .header("If-Match", seen)
                    .contentType(ContentType.JSON)
                    .body(act.equals("attendance") ? "{\"attended\": true}" : "{}")
                    .post(PARTICIPANT + "/" + act, peerMentor)
                    .then()
                    .statusCode(412);
        }
        at(COORDINATOR)
                .header("If-Match", at(COORDINATOR).get(PARTICIPANT, peerMentor).header("ETag"))
                .noContentType()
                .post(PARTICIPANT + "/cancel", peerMentor)
                .then()
                .statusCode(200)
                .body("promoted_user_ids", contains(anna.toString()));
    }

    @Test
    void theTagOfWhoWaitsChangesWithTheQueue() {
        fullBy(peerMentor);
        signedUp(anna, berit);
        var seen = at(BERIT).get(PARTICIPANT, berit).header("ETag");
        cancelled(ANNA, anna).then().statusCode(200);
        at(BERIT)
                .header("If-None-Match", seen)
                .get(PARTICIPANT, berit)
                .then()
                .statusCode(200)
                .body("waitlist_position", equalTo(1));
        at(BERIT)
                .header("If-Match", seen)
                .noContentType()
                .post(PARTICIPANT + "/cancel", berit)
                .then()
                .statusCode(200);
    }

    @Test
    void aRepeatedRegistrationOrCancellationIsAnsweredTheSameAndDoneOnce() {
        fullBy(peerMentor);
        var key = UUID.randomUUID().toString();
        answeredOnce(() -> at(COORDINATOR).header("Idempotency-Key", key).body(registration(anna)), PARTICIPANTS, 201);
        answeredOnce(
                () -> at(COORDINATOR).header("Idempotency-Key", key).body(registrations(anna, berit)),
                PARTICIPANTS + "/register-many",
                200);
        answeredOnce(
                () -> at(COORDINATOR).header("Idempotency-Key", key).body(Map.of("reason", "Syk")),
                PARTICIPANT + "/cancel",
                200,
                peerMentor);
        at(COORDINATOR)
                .queryParam("registration_status", "waitlisted")
                .get(PARTICIPANTS)
                .then()
                .body("items.user_id", contains(berit.toString()));
        at(COORDINATOR)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(registration(berit))
                .post(PARTICIPANTS)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency_key_reused"));
    }

    private void answeredOnce(Supplier<RequestSpecification> request, String path, int status, Object... ids) {
        var first = request.get().contentType(ContentType.JSON).post(path, ids);
        var after = everythingAtTheWorkshop();
        var again = request.get().contentType(ContentType.JSON).post(path, ids);
        assertThat(first.statusCode()).isEqualTo(status).isEqualTo(again.statusCode());
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isNotNull();
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(everythingAtTheWorkshop()).isEqualTo(after);
    }

    private void fullBy(UUID user) {
        scheduled(Map.of("max_participants", 1));
        signedUp(user);
    }

    private void leaves(UUID user) {
        as(World.admin())
                .delete("/v1/organizations/{id}/members/{user_id}", world.home().value(), user)
                .then()
                .statusCode(204);
    }

    private void signUpRefused(String subject, String code) {
        signUpRefused(subject, 409, code);
    }

    private void signUpRefused(String subject, int status, String code) {
        signUp(subject).then().statusCode(status).body("code", equalTo(code));
    }

    private Response cancelled(String subject, UUID user) {
        return at(subject).noContentType().post(PARTICIPANT + "/cancel", user);
    }

    private Response promoted(String subject, UUID user) {
        return at(subject).noContentType().post(PARTICIPANT + "/promote", user);
    }

    private Response attendance(String subject, UUID user, Map<String, ?> said) {
        return post(subject, PARTICIPANT + "/attendance", said, user);
    }

    private Response attendanceOfMany(String subject, @Nullable Object... lines) {
        return post(subject, PARTICIPANTS + "/record-attendance", Map.of("attendance", Arrays.asList(lines)));
    }

    private static Map<String, Object> line(UUID user, boolean attended) {
        return Map.of("user_id", user, "attended", attended);
    }

    private static Map<String, Object> registration(UUID user) {
        return Map.of("role_in_workshop", "participant", "user_id", user);
    }

    private static Map<String, Object> registrations(@Nullable UUID... users) {
        return Map.of("role_in_workshop", "participant", "user_ids", Arrays.asList(users));
    }

    private static List<String> texts(UUID... users) {
        return Stream.of(users).map(UUID::toString).toList();
    }
}
