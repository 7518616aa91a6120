package org.samling.adapters.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samling.domain.shared.Role;

@QuarkusTest
class WorkshopsTest extends WorkshopScene {

    @Test
    void aWorkshopIsDraftedScheduledStartedAndCompleted() {
        at(COORDINATOR)
                .get(WORKSHOP)
                .then()
                .statusCode(200)
                .body("status", equalTo("draft"))
                .body("facilitator_name", equalTo("P. petra"))
                .body("time_zone", equalTo("Europe/Oslo"))
                .body("scheduled_start_at", not(endsWith("Z")))
                .body("is_virtual", equalTo(false))
                .body("seats_taken", equalTo(0))
                .body("seats_free", nullValue())
                .body("allowed_actions", hasItems("schedule", "cancel", "change", "archive", "duplicate"));
        act(COORDINATOR, "schedule").then().statusCode(200).body("status", equalTo("scheduled"));
        act(PETRA, "start")
                .then()
                .statusCode(200)
                .body("status", equalTo("in_progress"))
                .body("actual_start_at", notNullValue())
                .body("allowed_actions", hasItem("complete"))
                .body("allowed_actions", not(hasItem("cancel")));
        act(PETRA, "complete").then().statusCode(200).body("actual_end_at", notNullValue());
        act(COORDINATOR, "cancel")
                .then()
                .statusCode(409)
                .body("code", equalTo("valid_status_transition"))
                .body("allowed_actions", contains("archive"))
                .body("detail", containsString("completed"));
        patch(COORDINATOR, Map.of("max_participants", 7))
                .then()
                .statusCode(409)
                .body("code", equalTo("completed_workshop_immutable"));
        patch(COORDINATOR, Map.of("title", "Samtalegruppe etter")).then().statusCode(200);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var plan = new HashMap<String, Object>();
        plan.put("title", " ");
        plan.put("scheduled_start_at", "2027-04-14T17:00:00+02:00");
        plan.put("scheduled_end_at", "2027-04-14T15:00:00Z");
        plan.put("max_participants", 0);
        plan.put("duration_days", 367);
        plan.put("time_zone", "Mars/Phobos");
        as(COORDINATOR)
                .contentType(ContentType.JSON)
                .body(plan)
                .post(WORKSHOPS, world.home().value())
                .then()
                .statusCode(422)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "title_required_non_empty",
                                "required",
                                "required",
                                "end_after_start",
                                "max_participants_positive_integer",
                                "duration_days_positive",
                                "valid_time_zone"));
    }

    @ParameterizedTest
    @CsvSource({
        "scheduled_start_at, 2027-04-14T17:00:00, invalid_time",
        "scheduled_start_at, 2027-02-30T17:00:00Z, invalid_time",
        "scheduled_start_at, 0001-01-01T00:00:00Z, invalid_time",
        "facilitator_id, MjAyNy0wNC0xNFQxNzow, wrong_type",
        "workshop_type, party, unknown_value",
        "is_virtual, yes, wrong_type",
        "facilitator, x, unknown_field"
    })
    void whatCannotBeReadIsPointedAt(String field, String value, String code) {
        as(COORDINATOR)
                .contentType(ContentType.JSON)
                .body(Map.of(field, value))
                .post(WORKSHOPS, world.home().value())
                .then()
                .statusCode(400)
                .body("errors.code", contains(code))
                .body("errors.pointer", contains("/" + field));
    }

    @Test
    void whoeverFacilitatesIsAMemberAndNoContact() {
        var abroad = World.member(world.ports(), world.abroad(), "peer-abroad", "Borte", Role.PEER_MENTOR);
        for (var stranger : new Object[] {UUID.randomUUID(), abroad.value(), world.idOf(Role.CONTACT)}) {
            var plan = Map.of(
                    "title",
                    "Samtalegruppe",
                    "workshop_type",
                    "other",
                    "facilitator_id",
                    stranger,
                    "scheduled_start_at",
                    tomorrow());
            as(COORDINATOR)
                    .contentType(ContentType.JSON)
                    .body(plan)
                    .post(WORKSHOPS, world.home().value())
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("facilitator_belongs_to_organization"));
            patch(COORDINATOR, Map.of("facilitator_id", stranger))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/facilitator_id"));
        }
    }

    @Test
    void onlyTheStaffCreateWorkshops() {
        as(PEER_MENTOR)
                .contentType(ContentType.JSON)
                .body("{}")
                .post(WORKSHOPS, world.home().value())
                .then()
                .statusCode(403)
                .body("code", equalTo("only_coordinator_or_facilitator_can_create"));
        as(CONTACT).get(WORKSHOPS, world.home().value()).then().statusCode(403).body("code", equalTo("role_too_low"));
    }

    @Test
    void aDraftIsSeenByThoseAloneWhoRunIt() {
        at(PEER_MENTOR).get(WORKSHOP).then().statusCode(404).body("code", equalTo("organization_scope_isolation"));
        at(PETRA).get(WORKSHOP).then().statusCode(200).body("allowed_actions", hasItem("change_agenda"));
        as(PEER_MENTOR)
                .queryParam("limit", 200)
                .get(WORKSHOPS, world.home().value())
                .then()
                .body("items.status", not(hasItem("draft")));
        as(World.ADMIN_ABROAD)
                .get(WORKSHOP, world.abroad().value(), workshop)
                .then()
                .statusCode(404)
                .body("code", equalTo("organization_scope_isolation"));
    }

    @Test
    void whoeverFacilitatesChangesTheAgendaAndNothingElse() {
        patch(PETRA, Map.of("agenda", "Kaffe")).then().statusCode(200).body("agenda", equalTo("Kaffe"));
        patch(PETRA, Map.of("agenda", "Te", "title", "Mitt")).then().statusCode(403);
        scheduled(Map.of());
        patch(PEER_MENTOR, Map.of("agenda", "Te")).then().statusCode(403);
        at(PEER_MENTOR).contentType(PATCH).body("{").patch(WORKSHOP).then().statusCode(403);
    }

    @Test
    void anArchivedWorkshopIsOnlyReadUntilItIsUnarchived() {
        at(COORDINATOR).delete(WORKSHOP).then().statusCode(204);
        at(COORDINATOR).delete(WORKSHOP).then().statusCode(204);
        patch(COORDINATOR, Map.of("title", "Ny"))
                .then()
                .statusCode(409)
                .body("code", equalTo("workshop_archived"))
                .body("allowed_actions", contains("unarchive"));
        as(COORDINATOR)
                .queryParam("limit", 200)
                .get(WORKSHOPS, world.home().value())
                .then()
                .body("items.id", not(hasItem(workshop)));
        as(COORDINATOR)
                .queryParam("limit", 200)
                .queryParam("is_archived", true)
                .get(WORKSHOPS, world.home().value())
                .then()
                .body("items.id", hasItem(workshop));
        act(COORDINATOR, "unarchive").then().statusCode(200).body("is_archived", equalTo(false));
    }

    @Test
    void aCancellationWithoutAReasonGoesThroughWithAWarning() {
        scheduled(Map.of());
        signUp(PEER_MENTOR).then().statusCode(201);
        at(COORDINATOR)
                .noContentType()
                .queryParam("dry_run", true)
                .post(WORKSHOP + "/cancel")
                .then()
                .statusCode(200)
                .body("dry_run", equalTo(true))
                .body("status", equalTo("scheduled"))
                .body("told_user_ids", containsInAnyOrder(peerMentor.toString(), petra.toString()));
        act(COORDINATOR, "cancel")
                .then()
                .statusCode(200)
                .body("status", equalTo("cancelled"))
                .body("dry_run", equalTo(false))
                .body("told_user_ids", containsInAnyOrder(peerMentor.toString(), petra.toString()))
                .body("warnings.code", contains("cancellation_reason_on_cancel"));
        scheduled(Map.of());
        at(COORDINATOR)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "Petra er syk"))
                .post(WORKSHOP + "/cancel")
                .then()
                .body("cancellation_reason", equalTo("Petra er syk"))
                .body("warnings", empty());
    }

    @Test
    void aDuplicateIsADraftAtAnotherTimeThatTakesAsLong() {
        workshop = created(Map.of(
                        "scheduled_start_at", "2027-03-21T17:00:00+01:00",
                        "scheduled_end_at", "2027-03-21T20:00:00+01:00"))
                .path("id");
        at(COORDINATOR)
                .contentType(ContentType.JSON)
                .body(Map.of("scheduled_start_at", "2027-03-28T17:00:00+02:00"))
                .post(WORKSHOP + "/duplicate")
                .then()
                .statusCode(201)
                .body("status", equalTo("draft"))
                .body("id", not(equalTo(workshop)))
                .body("scheduled_end_at", equalTo("2027-03-28T20:00:00+02:00"));
        at(COORDINATOR)
                .contentType(ContentType.JSON)
                .body("{}")
                .post(WORKSHOP + "/duplicate")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/scheduled_start_at"));
    }

    @Test
    void somebodyElseMayFacilitateADuplicate() {
        var successor = member("successor", Role.PEER_MENTOR);
        at(COORDINATOR)
                .contentType(ContentType.JSON)
                .body(Map.of("scheduled_start_at", tomorrow(), "facilitator_id", successor))
                .post(WORKSHOP + "/duplicate")
                .then()
                .statusCode(201)
                .body("facilitator_id", equalTo(successor.toString()));
        at(COORDINATOR)
                .contentType(ContentType.JSON)
                .body(Map.of("scheduled_start_at", tomorrow(), "facilitator_id", world.idOf(Role.CONTACT)))
                .post(WORKSHOP + "/duplicate")
                .then()
                .statusCode(422)
                .body("errors.code", contains("facilitator_belongs_to_organization"))
                .body("errors.pointer", contains("/facilitator_id"));
    }

    @Test
    void filtersNarrowTogether() {
        var word = UUID.randomUUID().toString();
        scheduled(Map.of("title", "Ørsta " + word, "workshop_type", "career", "is_virtual", true));
        as(COORDINATOR)
                .queryParam("text", "orsta " + word.toUpperCase(Locale.ROOT))
                .queryParam("workshop_type", "career")
                .queryParam("status", "scheduled")
                .queryParam("is_virtual", true)
                .queryParam("facilitator_id", petra)
                .queryParam("from", Instant.now().toString())
                .queryParam("sort", "-scheduled_start_at")
                .get(WORKSHOPS, world.home().value())
                .then()
                .statusCode(200)
                .body("items.id", contains(workshop));
        for (var miss : Map.of("status", "draft", "is_virtual", "false", "workshop_type", "other", "text", "x" + word)
                .entrySet()) {
            var request = as(COORDINATOR);
            if (!miss.getKey().equals("text")) {
                request.queryParam("text", word);
            }
            request.queryParam(miss.getKey(), miss.getValue())
                    .get(WORKSHOPS, world.home().value())
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
        }
        as(COORDINATOR)
                .queryParam("is_virtual", "maybe")
                .queryParam("sort", "title")
                .get(WORKSHOPS, world.home().value())
                .then()
                .statusCode(400);
    }

    @Test
    void withoutTheModuleThereAreNoWorkshopsForAnybody() {
        var place = World.organization(world.ports(), "Uten modul");
        World.member(world.ports(), place, "admin-without", "Admin", Role.ORG_ADMIN);
        as("admin-without")
                .get(WORKSHOPS, place.value())
                .then()
                .statusCode(403)
                .body("code", equalTo("mentor_program_module_required"));
        as("admin-without")
                .get(WORKSHOP, place.value(), workshop)
                .then()
                .statusCode(403)
                .body("code", equalTo("mentor_program_module_required"));
    }

    @Test
    void itIsADraftAgainWhileNobodyHasSignedUp() {
        scheduled(Map.of());
        act(COORDINATOR, "unschedule").then().statusCode(200).body("status", equalTo("draft"));
        act(COORDINATOR, "schedule").then().statusCode(200);
        signUp(PEER_MENTOR).then().statusCode(201);
        act(COORDINATOR, "unschedule").then().statusCode(409).body("code", equalTo("unschedule_only_when_empty"));
    }
}
