package org.samling.adapters.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.domain.shared.OrganizationId;
import org.samling.domain.shared.Role;

/** When an organisation reminds people; each test has an organisation of its own. */
@QuarkusTest
class ReminderSettingsTest extends NoticeScene {

    private OrganizationId place;
    private String admin;

    @BeforeEach
    void anOrganisation() {
        place = World.organization(world.ports(), "Påminnelse");
        admin = UUID.randomUUID().toString();
        World.member(world.ports(), place, admin, "Admin", Role.ORG_ADMIN);
        World.member(world.ports(), place, COORDINATOR, "Koordinator", Role.COORDINATOR);
        World.member(world.ports(), place, PEER_MENTOR, "Likeperson", Role.PEER_MENTOR);
    }

    @Test
    void peopleAreRemindedADayBeforeUntilAnOrgAdminSaysOtherwise() {
        at(COORDINATOR).get(REMINDER_SETTINGS).then().statusCode(200).body("hours_before", equalTo(24));
        changed(admin, Map.of("hours_before", 48)).then().statusCode(200).body("hours_before", equalTo(48));
        changed(admin, Map.of()).then().statusCode(200).body("hours_before", equalTo(48));
        at(COORDINATOR).get(REMINDER_SETTINGS).then().body("hours_before", equalTo(48));
        at(admin)
                .queryParam("action", "organization.reminder_settings_changed")
                .get("/v1/organizations/{organization_id}/audit-log")
                .then()
                .body("items.thing_id", contains(place.toString()))
                .body("items[0].before.hours_before", equalTo(24))
                .body("items[0].after.hours_before", equalTo(48));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 337, Integer.MAX_VALUE})
    void anHourToTwoWeeksCanBeHad(int hours) {
        changed(admin, Map.of("hours_before", hours))
                .then()
                .statusCode(422)
                .body("errors.code", contains("reminder_hours_in_range"))
                .body("errors.pointer", contains("/hours_before"))
                .body("errors[0].detail", containsString("336"));
    }

    @Test
    void itCannotBeCleared() {
        changed(admin, cleared("hours_before")).then().statusCode(422).body("errors.code", contains("required"));
    }

    @Test
    void nobodyOverwritesWhatWasWrittenSince() {
        var seen = at(admin).get(REMINDER_SETTINGS).header("ETag");
        for (var status : List.of(200, 412)) {
            at(admin)
                    .header("If-Match", seen)
                    .contentType(PATCH)
                    .body(Map.of("hours_before", status / 10))
                    .patch(REMINDER_SETTINGS)
                    .then()
                    .statusCode(status);
        }
    }

    @Test
    void theStaffSeeItAndOrgAdminsChangeIt() {
        changed(COORDINATOR, Map.of("hours_before", 1)).then().statusCode(403).body("code", equalTo("role_too_low"));
        at(PEER_MENTOR).get(REMINDER_SETTINGS).then().statusCode(403);
        for (var outsider : List.of(World.ADMIN_ABROAD, World.STRANGER, World.PLATFORM_ADMIN)) {
            at(outsider).get(REMINDER_SETTINGS).then().statusCode(404);
            changed(outsider, "{").then().statusCode(404);
        }
        anonymous().get(REMINDER_SETTINGS, place.value()).then().statusCode(401);
    }

    @Override
    RequestSpecification at(String subject) {
        return as(subject).pathParam("organization_id", place.value());
    }

    private Response changed(String subject, Object change) {
        return at(subject).contentType(PATCH).body(change).patch(REMINDER_SETTINGS);
    }
}
