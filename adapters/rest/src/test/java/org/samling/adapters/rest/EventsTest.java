package org.samling.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.domain.shared.Role;

@QuarkusTest
class EventsTest extends EventScene {

    @Test
    void anEventIsDraftedPublishedStartedAndCompleted() {
        at(COORDINATOR)
                .get(EVENT)
                .then()
                .statusCode(200)
                .body("status", equalTo("draft"))
                .body("allowed_actions", containsInAnyOrder("change", "publish", "cancel", "delete", "duplicate"));
        act(COORDINATOR, "publish")
                .then()
                .statusCode(200)
                .body("status", equalTo("published"))
                .body(
                        "allowed_actions",
                        containsInAnyOrder(
                                "change",
                                "unpublish",
                                "start",
                                "complete",
                                "cancel",
                                "delete",
                                "duplicate",
                                "sign_up",
                                "sign_up_others"));
        act(COORDINATOR, "start").then().statusCode(200).body("status", equalTo("in_progress"));
        act(COORDINATOR, "complete")
                .then()
                .statusCode(200)
                .body("status", equalTo("completed"))
                .body("allowed_actions", containsInAnyOrder("change", "delete", "duplicate"));
        patch(COORDINATOR, Map.of("title", "Sommertreff i fjor")).then().statusCode(200);
    }

    @Test
    void everyAttributeThatWasGivenIsToldAgain() {
        var answer = created(Map.of(
                "title",
                "  Sommertreff ved fjorden ",
                "description",
                "Lunsj\nog tur",
                "start_at",
                "2027-06-12T12:00:00+02:00",
                "end_at",
                "2027-06-12T14:30:59Z",
                "location",
                "Nordnes sjøbad",
                "location_geo",
                Map.of("lat", 60.3991, "lng", 5.3038),
                "capacity",
                40,
                "visibility",
                "peer_mentors",
                "signup_deadline",
                "2027-06-05T23:59:00+02:00",
                "metadata",
                Map.of("project_code", "LP-14")));
        answer.then()
                .body("organization_id", equalTo(world.home().toString()))
                .body("title", equalTo("Sommertreff ved fjorden"))
                .body("description", equalTo("Lunsj\nog tur"))
                .body("event_type", equalTo("social"))
                .body("status", equalTo("draft"))
                .body("visibility", equalTo("peer_mentors"))
                .body("start_at", equalTo("2027-06-12T12:00:00+02:00"))
                .body("end_at", equalTo("2027-06-12T16:30:59+02:00"))
                .body("duration_minutes", equalTo(270))
                .body("time_zone", equalTo("Europe/Oslo"))
                .body("location", equalTo("Nordnes sjøbad"))
                .body("location_geo.lat", equalTo(60.3991f))
                .body("location_geo.lng", equalTo(5.3038f))
                .body("distance_km", nullValue())
                .body("capacity", equalTo(40))
                .body("signup_deadline", equalTo("2027-06-05T23:59:00+02:00"))
                .body("registration_count", equalTo(0))
                .body("seats_taken", equalTo(0))
                .body("seats_free", equalTo(40))
                .body("waitlist_length", equalTo(0))
                .body("own_status", nullValue())
                .body("metadata", equalTo(Map.of("project_code", "LP-14")))
                .body("created_by", equalTo(world.idOf(Role.COORDINATOR).toString()))
                .body("created_at", endsWith(offsetNow()))
                .body("cancelled_at", nullValue())
                .body("archived_at", nullValue())
                .body("deleted_at", nullValue())
                .body("dry_run", equalTo(false))
                .body("promoted_user_ids", empty())
                .body("told_count", equalTo(0))
                .body("warnings", empty());
        as(COORDINATOR)
                .get(answer.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(answer.header("ETag")))
                .body("$", equalTo(answer.jsonPath().getMap("$")));
    }

    @Test
    void whatIsLeftOutIsNullAndEverybodyHasASeat() {
        at(COORDINATOR)
                .get(EVENT)
                .then()
                .body("description", nullValue())
                .body("location", nullValue())
                .body("location_geo", nullValue())
                .body("capacity", nullValue())
                .body("seats_free", nullValue())
                .body("signup_deadline", nullValue())
                .body("metadata", nullValue());
    }

    @Test
    void aChangeKeepsWhatItDoesNotNameAndNullClears() {
        event = created(Map.of("location", "Huset", "capacity", 3, "location_geo", Map.of("lat", 60, "lng", 5)))
                .path("id");
        patch(COORDINATOR, "{\"title\":\"Høsttreff\",\"location\":null,\"location_geo\":{\"lng\":6.5}}")
                .then()
                .statusCode(200)
                .body("title", equalTo("Høsttreff"))
                .body("location", nullValue())
                .body("location_geo.lat", equalTo(60f))
                .body("location_geo.lng", equalTo(6.5f))
                .body("capacity", equalTo(3));
        patch(COORDINATOR, "{\"location_geo\":null,\"capacity\":null}")
                .then()
                .statusCode(200)
                .body("location_geo", nullValue())
                .body("capacity", nullValue())
                .body("title", equalTo("Høsttreff"));
    }

    @Test
    void whatTheEventLacksAnActIsAConflictThatNamesTheOnesThereAre() {
        for (var act : List.of("unpublish", "start", "complete", "restore")) {
            act(COORDINATOR, act)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("valid_status_transition"))
                    .body("detail", allOf(containsString("draft"), containsString(act)))
                    .body("allowed_actions", containsInAnyOrder("publish", "cancel", "delete"));
        }
        act(COORDINATOR, "cancel").then().statusCode(200);
        for (var act : List.of("publish", "unpublish", "start", "complete", "cancel", "restore")) {
            act(COORDINATOR, act).then().statusCode(409).body("allowed_actions", contains("delete"));
        }
    }

    @Test
    void onceItIsOverOnlyItsTextsAreChanged() {
        published(Map.of("capacity", 5));
        act(COORDINATOR, "complete").then().statusCode(200);
        for (var history : List.of(
                Map.of("capacity", 6),
                Map.of("visibility", "invite_only"),
                Map.of("event_type", "course"),
                Map.of("start_at", Instant.now().toString()))) {
            patch(COORDINATOR, history).then().statusCode(409).body("code", equalTo("completed_event_immutable"));
        }
        patch(COORDINATOR, Map.of("description", "Det var fint", "capacity", 5))
                .then()
                .statusCode(200)
                .body("description", equalTo("Det var fint"));
    }

    @Test
    void itIsADraftAgainWhileNobodyHasSignedUp() {
        published(Map.of());
        act(COORDINATOR, "unpublish").then().statusCode(200).body("status", equalTo("draft"));
        act(COORDINATOR, "publish").then().statusCode(200);
        signUp(CONTACT).then().statusCode(201);
        at(COORDINATOR).get(EVENT).then().body("allowed_actions", not(hasItem("unpublish")));
        act(COORDINATOR, "unpublish").then().statusCode(409).body("code", equalTo("unpublish_only_when_empty"));
        cancelled(CONTACT, contact).then().statusCode(200);
        act(COORDINATOR, "unpublish").then().statusCode(200);
    }

    @Test
    void everybodyConcernedIsToldOfACancellationAndTheStaffLearnHowMany() {
        fullBy(anna);
        signedUp(berit, contact, world.idOf(Role.COORDINATOR));
        var before = everythingAtTheEvent();
        at(COORDINATOR)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "Storm"))
                .queryParam("dry_run", true)
                .post(EVENT + "/cancel")
                .then()
                .statusCode(200)
                .body("dry_run", equalTo(true))
                .body("status", equalTo("published"))
                .body("cancellation_reason", nullValue())
                .body("told_count", equalTo(3))
                .body("warnings.code", contains("cancellation_notifies_participants"));
        assertThat(everythingAtTheEvent()).isEqualTo(before);
        post(COORDINATOR, EVENT + "/cancel", Map.of("reason", "Storm"))
                .then()
                .statusCode(200)
                .body("dry_run", equalTo(false))
                .body("status", equalTo("cancelled"))
                .body("cancelled_at", notNullValue())
                .body("cancellation_reason", equalTo("Storm"))
                .body("registration_count", equalTo(1))
                .body("waitlist_length", equalTo(3))
                .body("promoted_user_ids", empty())
                .body("told_count", equalTo(3))
                .body("warnings.code", contains("cancellation_notifies_participants"))
                .body("warnings[0].detail", containsString("3 people"));
        at(CONTACT)
                .get(EVENT)
                .then()
                .statusCode(200)
                .body("cancellation_reason", equalTo("Storm"))
                .body("own_status", equalTo("waitlisted"))
                .body("told_count", equalTo(0))
                .body("warnings", empty())
                .body("allowed_actions", empty());
    }

    @Test
    void nobodyIsToldOfADraftThatIsCancelled() {
        act(COORDINATOR, "cancel")
                .then()
                .statusCode(200)
                .body("cancellation_reason", nullValue())
                .body("told_count", equalTo(0))
                .body("warnings", empty());
    }

    @Test
    void everybodyConcernedIsToldOfANewTimeOrPlaceAndOfNothingElse() {
        published(Map.of());
        signedUp(anna, contact);
        for (var silent : List.of(Map.of("title", "Høsttreff"), Map.of("description", "Ta med mat"))) {
            patch(COORDINATOR, silent).then().statusCode(200).body("told_count", equalTo(0));
        }
        for (var loud : List.of(
                Map.of("location", "Huset"),
                Map.of("start_at", Instant.now().plusSeconds(3600).toString()),
                Map.of(
                        "location",
                        "Hagen",
                        "start_at",
                        Instant.now().plusSeconds(7200).toString()))) {
            patch(COORDINATOR, loud).then().statusCode(200).body("told_count", equalTo(2));
        }
    }

    @Test
    void aLargerHouseSeatsThoseWhoWaitAndARehearsalSeatsNobody() {
        fullBy(contact);
        signedUp(anna, berit);
        var before = everythingAtTheEvent();
        at(COORDINATOR)
                .queryParam("dry_run", true)
                .contentType(PATCH)
                .body(Map.of("capacity", 2))
                .patch(EVENT)
                .then()
                .statusCode(200)
                .body("dry_run", equalTo(true))
                .body("capacity", equalTo(1))
                .body("promoted_user_ids", contains(anna.toString()))
                .body("told_count", equalTo(1));
        assertThat(everythingAtTheEvent()).isEqualTo(before);
        patch(COORDINATOR, Map.of("capacity", 2))
                .then()
                .statusCode(200)
                .body("dry_run", equalTo(false))
                .body("promoted_user_ids", contains(anna.toString()))
                .body("told_count", equalTo(1))
                .body("registration_count", equalTo(2))
                .body("seats_free", equalTo(0))
                .body("waitlist_length", equalTo(1));
        patch(COORDINATOR, cleared("capacity"))
                .then()
                .body("promoted_user_ids", contains(berit.toString()))
                .body("seats_free", nullValue());
        patch(COORDINATOR, Map.of("capacity", 2))
                .then()
                .statusCode(409)
                .body("code", equalTo("capacity_enforced_on_signup"))
                .body("detail", containsString("3 seats"));
    }

    @Test
    void aPointThatIsNowhereOnEarthIsKeptAndPointedOut() {
        event = created(Map.of("location_geo", Map.of("lat", 90.5, "lng", -181)))
                .then()
                .body("location_geo.lat", equalTo(90.5f))
                .body("warnings.code", contains("geo_coordinates_valid"))
                .body("warnings.pointer", contains("/location_geo"))
                .extract()
                .path("id");
        at(COORDINATOR)
                .get(EVENT)
                .then()
                .body("location_geo.lng", equalTo(-181f))
                .body("warnings", empty());
        patch(COORDINATOR, "{\"location_geo\":{\"lat\":1e300}}")
                .then()
                .statusCode(200)
                .body("warnings.code", contains("geo_coordinates_valid"));
        patch(COORDINATOR, "{\"location_geo\":{\"lat\":-90,\"lng\":180}}")
                .then()
                .statusCode(200)
                .body("warnings", empty());
    }

    @Test
    void aDeletedEventIsTheStaffsAndOnlyReadUntilItIsRestored() {
        published(Map.of());
        signUp(CONTACT).then().statusCode(201);
        at(COORDINATOR).delete(EVENT).then().statusCode(204);
        at(COORDINATOR).delete(EVENT).then().statusCode(204);
        at(COORDINATOR)
                .get(EVENT)
                .then()
                .statusCode(200)
                .body("deleted_at", notNullValue())
                .body("allowed_actions", containsInAnyOrder("restore", "duplicate"));
        at(CONTACT).get(EVENT).then().statusCode(404).body("code", equalTo("tenant_scoped_ownership"));
        at(CONTACT).get(PARTICIPANTS).then().statusCode(404).body("code", equalTo("event_id_exists"));
        patch(COORDINATOR, Map.of("title", "Ny"))
                .then()
                .statusCode(409)
                .body("code", equalTo("soft_delete_only"))
                .body("allowed_actions", contains("restore"));
        post(COORDINATOR, PARTICIPANTS, Map.of("user_id", anna))
                .then()
                .statusCode(409)
                .body("code", equalTo("soft_delete_only"));
        change(COORDINATOR, Map.of("notes", "Hei"), contact)
                .then()
                .statusCode(409)
                .body("code", equalTo("soft_delete_only"));
        act(COORDINATOR, "cancel").then().statusCode(409).body("detail", containsString("deleted"));
        act(COORDINATOR, "restore")
                .then()
                .statusCode(200)
                .body("deleted_at", nullValue())
                .body("status", equalTo("published"));
        at(CONTACT).get(EVENT).then().statusCode(200).body("own_status", equalTo("registered"));
    }

    @Test
    void anArchivedEventIsOnlyRead() {
        published(Map.of());
        signedUp(contact);
        archived();
        at(CONTACT).get(EVENT).then().statusCode(200).body("archived_at", notNullValue());
        patch(COORDINATOR, Map.of("title", "Ny")).then().statusCode(409).body("code", equalTo("event_archived"));
        change(COORDINATOR, Map.of("notes", "Hei"), contact)
                .then()
                .statusCode(409)
                .body("code", equalTo("event_archived"));
        act(COORDINATOR, "complete")
                .then()
                .statusCode(409)
                .body("detail", containsString("archived"))
                .body("allowed_actions", contains("delete"));
        at(COORDINATOR).delete(EVENT).then().statusCode(204);
    }

    @Test
    void onlyTheStaffPlanEventsAndEverybodyIsToldWhichRoleItTakes() {
        for (var nobodyOfTheStaff : List.of(CONTACT, PEER_MENTOR)) {
            planned(nobodyOfTheStaff, "{")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("creator_role_authorized"))
                    .body("detail", containsString("coordinator"));
            for (var act : List.of("publish", "unpublish", "start", "complete", "cancel", "restore", "duplicate")) {
                act(nobodyOfTheStaff, act).then().statusCode(403).body("code", equalTo("creator_role_authorized"));
            }
            patch(nobodyOfTheStaff, "{").then().statusCode(403).body("code", equalTo("creator_role_authorized"));
            at(nobodyOfTheStaff).delete(EVENT).then().statusCode(403);
        }
        planned(World.admin(), plan(Map.of())).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"organization, 200, 200", "peer_mentors, 200, 404", "coordinators, 404, 404", "invite_only, 404, 404"})
    void anEventIsShownToThoseWhomItsVisibilityReaches(String visibility, int toPeerMentors, int toContacts) {
        event = created(Map.of("visibility", visibility)).path("id");
        at(PEER_MENTOR).get(EVENT).then().statusCode(404).body("code", equalTo("tenant_scoped_ownership"));
        act(COORDINATOR, "publish").then().statusCode(200);
        at(PEER_MENTOR).get(EVENT).then().statusCode(toPeerMentors);
        at(CONTACT).get(EVENT).then().statusCode(toContacts);
        at(CONTACT).get(EVENT + "/eligibility").then().statusCode(toContacts);
        at(COORDINATOR).get(EVENT).then().statusCode(200);
        as(World.ADMIN_ABROAD).get(EVENT, world.abroad().value(), event).then().statusCode(404);
        as(World.STRANGER).get(EVENT, world.home().value(), event).then().statusCode(404);
    }

    @Test
    void whoeverWasInvitedSeesItAndIsNotShutOutByCancelling() {
        published(Map.of("visibility", "invite_only"));
        signUp(CONTACT).then().statusCode(404).body("code", equalTo("event_id_exists"));
        signedUp(contact);
        at(CONTACT).get(EVENT).then().statusCode(200).body("own_status", equalTo("registered"));
        cancelled(CONTACT, contact).then().statusCode(200);
        at(CONTACT)
                .get(EVENT)
                .then()
                .statusCode(200)
                .body("own_status", equalTo("cancelled"))
                .body("allowed_actions", contains("sign_up"));
    }

    @Test
    void nobodyElseLearnsWhatAChangeMeantForOthers() {
        published(Map.of());
        at(CONTACT)
                .get(EVENT)
                .then()
                .body("allowed_actions", contains("sign_up"))
                .body("promoted_user_ids", empty())
                .body("told_count", equalTo(0))
                .body("warnings", empty());
    }

    @Test
    void copiesKeepTheTimeOfDayWhenTheClocksAreChanged() {
        event = created(Map.of(
                        "start_at", "2027-03-14T17:00:00+01:00",
                        "end_at", "2027-03-14T20:00:00+01:00",
                        "signup_deadline", "2027-03-13T12:00:00+01:00",
                        "capacity", 7))
                .path("id");
        var answer = post(COORDINATOR, EVENT + "/duplicate", Map.of("copies", 3));
        answer.then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("items.status", contains("draft", "draft", "draft"))
                .body("items.id", not(hasItem(event)))
                .body("items.capacity", contains(7, 7, 7))
                .body(
                        "items.start_at",
                        contains("2027-03-21T17:00:00+01:00", "2027-03-28T17:00:00+02:00", "2027-04-04T17:00:00+02:00"))
                .body(
                        "items.end_at",
                        contains("2027-03-21T20:00:00+01:00", "2027-03-28T20:00:00+02:00", "2027-04-04T20:00:00+02:00"))
                .body("items[1].signup_deadline", equalTo("2027-03-27T12:00:00+01:00"));
        as(COORDINATOR)
                .get(answer.header("Location"))
                .then()
                .statusCode(200)
                .body("id", equalTo(answer.path("items[0].id")));
        post(COORDINATOR, EVENT + "/duplicate", Map.of("start_at", "2027-10-31T17:00:00+01:00"))
                .then()
                .statusCode(201)
                .body("items", hasSize(1))
                .body("items[0].start_at", equalTo("2027-10-31T17:00:00+01:00"));
        act(COORDINATOR, "duplicate").then().statusCode(201).body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 54, Integer.MAX_VALUE})
    void copiesAreMadeForAYearAtMost(int copies) {
        var before = everythingAtTheEvent();
        post(COORDINATOR, EVENT + "/duplicate", Map.of("copies", copies))
                .then()
                .statusCode(422)
                .body("errors.code", contains("copies_within_a_year"))
                .body("errors.pointer", contains("/copies"))
                .body("errors[0].detail", containsString("53"));
        assertThat(everythingAtTheEvent()).isEqualTo(before);
    }

    @Test
    void eligibilityTellsHowSigningUpWouldEndAndWhatToDoNext() {
        eligible(COORDINATOR, false, "wait_for_publication", "signup_window_respected");
        published(Map.of("capacity", 1));
        eligible(CONTACT, true, "sign_up");
        signedUp(anna);
        eligible(CONTACT, true, "join_waitlist");
        eligible(ANNA, false, "see_registration", "unique_participant_per_event");
        at(ANNA).get(EVENT + "/eligibility")
                .then()
                .body("user_id", equalTo(anna.toString()))
                .body("own_status", equalTo("registered"))
                .body("seats_taken", equalTo(1))
                .body("seats_free", equalTo(0))
                .body("waitlist_length", equalTo(0));
        patch(COORDINATOR, Map.of("signup_deadline", "2026-01-12T12:00:00Z"))
                .then()
                .statusCode(200);
        eligible(CONTACT, false, "ask_coordinator", "signup_window_respected");
        begins();
        eligible(CONTACT, false, "none", "no_sign_up_to_past_events");
        at(COORDINATOR).delete(EVENT).then().statusCode(204);
        eligible(COORDINATOR, false, "none", "soft_delete_only");
    }

    @Test
    void theStaffAskWhetherSomebodyElseIsEligible() {
        published(Map.of("visibility", "peer_mentors"));
        at(COORDINATOR)
                .queryParam("user_id", anna)
                .get(EVENT + "/eligibility")
                .then()
                .statusCode(200)
                .body("user_id", equalTo(anna.toString()))
                .body("eligible", equalTo(true));
        for (var other : Map.of(contact, "visibility_reaches_participant", UUID.randomUUID(), "user_id_exists")
                .entrySet()) {
            at(COORDINATOR)
                    .queryParam("user_id", other.getKey())
                    .get(EVENT + "/eligibility")
                    .then()
                    .statusCode(200)
                    .body("eligible", equalTo(false))
                    .body("reasons.code", contains(other.getValue()))
                    .body("own_status", nullValue());
        }
        at(PEER_MENTOR)
                .queryParam("user_id", anna)
                .get(EVENT + "/eligibility")
                .then()
                .statusCode(403)
                .body("code", equalTo("proxy_registration_coordinator_only"));
        at(COORDINATOR)
                .queryParam("user_id", "x")
                .get(EVENT + "/eligibility")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("user_id"));
    }

    @Test
    void anEventIsCountedForTheStaff() {
        published(Map.of("capacity", 3));
        signUp(CONTACT).then().statusCode(201);
        signedUp(anna, berit, world.idOf(Role.PEER_MENTOR), world.idOf(Role.ORG_ADMIN));
        cancelled(COORDINATOR, world.idOf(Role.ORG_ADMIN)).then().statusCode(200);
        begins();
        post(
                        COORDINATOR,
                        PARTICIPANTS + "/record-attendance",
                        Map.of(
                                "attendance",
                                List.of(
                                        Map.of("user_id", anna, "status", "attended"),
                                        Map.of("user_id", berit, "status", "no_show"))))
                .then()
                .statusCode(200);
        var answer = at(COORDINATOR).get(EVENT + "/statistics");
        answer.then()
                .statusCode(200)
                .body("signups", equalTo(3))
                .body("waitlisted", equalTo(1))
                .body("cancelled", equalTo(1))
                .body("attended", equalTo(1))
                .body("no_shows", equalTo(1))
                .body("unrecorded", equalTo(1))
                .body("attendance_rate", equalTo(0.5f))
                .body("registered_by_proxy", equalTo(3))
                .body("proxy_share", equalTo(0.75f));
        at(COORDINATOR)
                .header("If-None-Match", answer.header("ETag"))
                .get(EVENT + "/statistics")
                .then()
                .statusCode(304);
        for (var nobodyOfTheStaff : List.of(CONTACT, ANNA)) {
            at(nobodyOfTheStaff).get(EVENT + "/statistics").then().statusCode(403);
        }
    }

    @Test
    void ofAnEventWithoutPeopleThereAreNoShares() {
        at(COORDINATOR)
                .get(EVENT + "/statistics")
                .then()
                .statusCode(200)
                .body("attendance_rate", nullValue())
                .body("proxy_share", nullValue());
    }

    @Test
    void aPeriodIsCountedByTypeAndByMonth() {
        var path = "/v1/organizations/{organization_id}/event-statistics";
        published(Map.of(
                "start_at", "2099-01-31T23:30:00Z",
                "end_at", "2099-02-01T01:30:00Z",
                "event_type", "webinar"));
        signedUp(anna);
        published(Map.of("start_at", "2099-03-05T12:00:00Z", "end_at", "2099-03-05T14:00:00Z"));
        signedUp(anna, berit);
        act(COORDINATOR, "cancel").then().statusCode(200);
        var from = "2099-01-31T00:00:00Z";
        home(COORDINATOR)
                .queryParam("from", from)
                .queryParam("to", "2099-04-01T00:00:00+02:00")
                .get(path)
                .then()
                .statusCode(200)
                .body("total.events", equalTo(1))
                .body("total.cancelled_events", equalTo(1))
                .body("total.people.signups", equalTo(1))
                .body("by_type.event_type", containsInAnyOrder("webinar", "social"))
                .body("by_month.month", contains("2099-02", "2099-03"))
                .body("by_month[0].figures.people.signups", equalTo(1))
                .body("by_month[1].figures.people.signups", equalTo(0));
        home(COORDINATOR)
                .queryParam("from", from)
                .queryParam("to", from)
                .get(path)
                .then()
                .statusCode(200)
                .body("total.events", equalTo(0))
                .body("by_type", empty())
                .body("by_month", empty());
        home(COORDINATOR).get(path).then().statusCode(200);
        home(PEER_MENTOR).get(path).then().statusCode(403).body("code", equalTo("role_too_low"));
        for (var wrong :
                Map.of("from", "2099-01", "to", "x", "month", "2099-01").entrySet()) {
            home(COORDINATOR)
                    .queryParam(wrong.getKey(), wrong.getValue())
                    .get(path)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains(wrong.getKey()));
        }
    }

    @Test
    void adminsCheckTheCountsAndNobodyElseDoes() {
        var path = "/v1/organizations/{organization_id}/event-count-drift";
        published(Map.of());
        signedUp(anna);
        asAdmin().get(path).then().statusCode(200).body("items", empty());
        home(COORDINATOR).get(path).then().statusCode(403).body("code", equalTo("role_too_low"));
    }

    private void eligible(String subject, boolean eligible, String next, String... reasons) {
        at(subject)
                .get(EVENT + "/eligibility")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("eligible", equalTo(eligible))
                .body("next_step", equalTo(next))
                .body("reasons.code", equalTo(List.of(reasons)));
    }

    /** The offset that clocks in Oslo have now. */
    private static String offsetNow() {
        return ZoneId.of("Europe/Oslo").getRules().getOffset(Instant.now()).getId();
    }
}
