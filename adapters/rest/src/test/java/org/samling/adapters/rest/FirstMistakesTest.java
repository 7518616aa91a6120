package org.samling.adapters.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.samling.domain.shared.Role;

/** What somebody who calls for the first time gets wrong, and what the answer says to do about it. */
@QuarkusTest
class FirstMistakesTest extends WorkshopScene {

    @Test
    void withoutATokenOneLearnsWhereItGoes() {
        told(anonymous().get("/v1/me"), 401, "token_missing", "Authorization: Bearer <token>");
    }

    @Test
    void withATokenButNotTheWordBearerOneLearnsThatItIsNeeded() {
        told(
                anonymous().header("Authorization", Tokens.of(World.admin())).get("/v1/me"),
                401,
                "token_missing",
                "Bearer <token>");
    }

    @Test
    void withATokenThatIsNoneOneLearnsToGetAnother() {
        told(
                anonymous().header("Authorization", "Bearer undefined").get("/v1/me"),
                401,
                "token_invalid",
                "Get a new one");
    }

    @Test
    void withAnotherOrganizationOneLearnsWhereOnesOwnAre() {
        told(
                as(World.admin())
                        .get(
                                "/v1/organizations/{organization_id}/members",
                                world.abroad().value()),
                404,
                "not_found",
                "GET /v1/me shows the organisations that you are a member of");
    }

    @Test
    void withANameInPlaceOfAnIdOneLearnsToLookAtIt() {
        told(as(World.admin()).get("/v1/organizations/hjemme/members"), 404, "not_found", "Check the ids in the path");
    }

    @Test
    void withoutTheVersionOneLearnsWhereAllAddressesAre() {
        told(as(World.admin()).get("/organizations"), 404, "no_route", "/openapi");
    }

    @Test
    void withTooLowARoleOneLearnsWhichItTakes() {
        told(
                as(PEER_MENTOR)
                        .get(
                                "/v1/organizations/{organization_id}/members",
                                world.home().value()),
                403,
                "role_too_low",
                "org_admin");
    }

    @Test
    void withoutAFieldOneLearnsWhichAndWhatMayStandThere() {
        var answer = post("{\"title\": \"Leve med svaksynthet\"}");
        told(answer, 422, "validation_failed", "the errors tell which fields");
        answer.then()
                .body("errors.pointer", hasItem("/facilitator_id"))
                .body(
                        "errors.find { it.pointer == '/workshop_type' }.detail",
                        containsString("career, group_mentoring"));
    }

    @Test
    void withATimeWithoutOffsetOneLearnsHowTimesAreWritten() {
        toldOfField(
                post("{\"scheduled_start_at\": \"2031-05-07 17:00\"}"),
                "/scheduled_start_at",
                "RFC 3339 with an offset, such as");
    }

    @Test
    void withAnUnknownValueOneLearnsTheKnownOnes() {
        toldOfField(post("{\"workshop_type\": \"Career\"}"), "/workshop_type", "Use one of: career, group_mentoring");
    }

    @Test
    void withNamesInCamelCaseOneLearnsTheRightOnes() {
        toldOfField(post("{\"workshopType\": \"career\"}"), "/workshopType", "workshop_type");
    }

    @Test
    void withANumberInQuotesOneLearnsWhatIsExpected() {
        toldOfField(post("{\"max_participants\": \"12\"}"), "/max_participants", "Expected here: integer");
    }

    @Test
    void withSingleQuotesOneLearnsWhereItBreaksAndWhy() {
        told(post("{'title': 'x'}"), 400, "malformed_json", "double quotes");
    }

    @Test
    void withoutABodyOneLearnsWhatGoesThere() {
        told(asAdmin().contentType(ContentType.JSON).post(WORKSHOPS), 400, "body_missing", "Send a JSON object");
    }

    @Test
    void withAFormOneLearnsTheContentType() {
        told(
                asAdmin()
                        .contentType("application/x-www-form-urlencoded")
                        .body("title=x")
                        .post(WORKSHOPS),
                415,
                "unsupported_media_type",
                "Content-Type: application/json with POST, and application/merge-patch+json with PATCH");
    }

    @Test
    void withPutOneLearnsThatThereAreOtherMethods() {
        var answer = asAdmin().contentType(ContentType.JSON).body("{}").put(WORKSHOPS);
        told(answer, 405, "method_not_allowed", "Allow tells which");
        answer.then().header("Allow", containsString("POST"));
    }

    @Test
    void askingForXmlOneLearnsWhatThereIs() {
        told(asAdmin().accept("application/xml").get(WORKSHOPS), 406, "not_acceptable", "Ask for application/json");
    }

    @Test
    void askingForPagesByNumberOneLearnsTheParametersThatThereAre() {
        toldOfField(asAdmin().queryParam("page", 2).get(WORKSHOPS), "page", "cursor");
    }

    @Test
    void askingForTooMuchAtOnceOneLearnsHowMuchThereIs() {
        toldOfField(asAdmin().queryParam("limit", 1000).get(WORKSHOPS), "limit", "From 1 to 200");
    }

    @Test
    void withAnUnknownFilterOneLearnsTheKnownOnes() {
        toldOfField(asAdmin().queryParam("status", "active").get(WORKSHOPS), "status", "scheduled");
    }

    @Test
    void withAnETagOutOfItsQuotesOneLearnsToLeaveThem() {
        told(
                asAdmin()
                        .header("If-Match", "7-1f3a")
                        .contentType(PATCH)
                        .body("{\"display_name\": \"Ny\"}")
                        .patch("/v1/organizations/{organization_id}/members/" + world.idOf(Role.CONTACT)),
                400,
                "if_match_invalid",
                "quotes included");
    }

    private Response post(String body) {
        return json().body(body).post(WORKSHOPS);
    }

    private RequestSpecification json() {
        return asAdmin().contentType(ContentType.JSON);
    }

    private static void told(Response answer, int status, String code, String help) {
        answer.then().statusCode(status).body("code", equalTo(code)).body("detail", containsString(help));
    }

    private static void toldOfField(Response answer, String pointer, String help) {
        answer.then()
                .statusCode(400)
                .body("errors.find { it.pointer == '" + pointer + "' }.detail", containsString(help));
    }
}
