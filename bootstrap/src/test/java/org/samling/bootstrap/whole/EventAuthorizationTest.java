package org.samling.bootstrap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.adapters.persistence.sql.WireForm;
import org.samling.domain.event.Visibility;

/** What the matrix does not ask: ids in bodies and filters, who may sign up for what, and who learns of whom. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class EventAuthorizationTest {

    private static final String PARTICIPANTS = EventStage.PARTICIPANTS;
    private static final String PARTICIPANT = EventStage.PARTICIPANT;
    private static final String WAITLIST = EventStage.EVENT + "/waitlist";
    private static final String ELIGIBILITY = EventStage.EVENT + "/eligibility";

    /** Noted about whoever waits. */
    private static final String NOTED = "Reirplass";

    @Inject
    Rows rows;

    private Backdrop backdrop;
    private Place main;

    @BeforeEach
    void theScenery() {
        backdrop = Backdrop.scenery();
        main = backdrop.main();
    }

    @Test
    void whoIsNamedFromElsewhereIsToldLikeSomebodyInvented() {
        new Naming("POST", PARTICIPANTS, "{\"user_id\": \"{named_user_id}\"}", "user_id_exists").mustBeRefused(rows);
    }

    @Test
    void ofManyWhoeverIsNamedFromElsewhereIsRefusedAlone() {
        var naming = Naming.amongMany(PARTICIPANTS + "/sign-up-many", "{\"user_ids\": [\"{named_user_id}\"]}");
        assertThat(naming.fromElsewhere(rows)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            assertThat(answer.<List<String>>path("results.outcome")).containsExactly("refused");
            assertThat(answer.<List<String>>path("results[0].errors.code")).containsExactly("user_id_exists");
        });
    }

    @Test
    void theAttendanceOfWhoeverIsNotInTheEventIsNotRecorded() {
        var naming = Naming.amongMany(PARTICIPANTS + "/record-attendance", """
                {"attendance": [{"user_id": "{named_user_id}", "status": "attended"}]}""");
        var begun = EventStage.BEGUN.set(backdrop.home().cast());
        assertThat(naming.fromElsewhere(begun, rows)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            assertThat(answer.<List<Boolean>>path("results.recorded")).containsExactly(false);
            assertThat(answer.<List<String>>path("results[0].errors.code")).containsExactly("not_found");
        });
    }

    @Test
    void aFilterByWhoeverIsElsewhereFindsNothing() {
        var naming = Naming.inFilter(EventStage.EVENTS + "?created_by={named_user_id}");
        assertThat(naming.fromElsewhere(rows))
                .allSatisfy(answer -> assertThat(answer.<List<?>>path("items")).isEmpty());
    }

    @Test
    void theEligibilityOfWhoeverIsElsewhereIsThatOfSomebodyInvented() {
        var naming = Naming.inFilter(ELIGIBILITY + "?user_id={named_user_id}");
        assertThat(naming.fromElsewhere(rows)).allSatisfy(answer -> {
            assertThat(answer.<Boolean>path("eligible")).isFalse();
            assertThat(answer.<List<String>>path("reasons.code")).containsExactly("user_id_exists");
        });
    }

    static List<Reach> whatGoesTooFar() {
        var another = "{\"user_id\": \"{user_id}\"}";
        var byStaff = "proxy_registration_coordinator_only";
        return List.of(
                new Reach(Principal.CONTACT, "POST", PARTICIPANTS, another, byStaff),
                new Reach(Principal.PEER_MENTOR, "POST", PARTICIPANTS, another, byStaff),
                new Reach(Principal.CONTACT, "GET", ELIGIBILITY + "?user_id={user_id}", null, byStaff),
                new Reach(Principal.PEER_MENTOR, "GET", ELIGIBILITY + "?user_id={user_id}", null, byStaff),
                new Reach(Principal.PARTICIPANT, "POST", PARTICIPANT + "/promote", null, byStaff),
                new Reach(Principal.PARTICIPANT, "POST", PARTICIPANTS + "/sign-up-many", """
                        {"user_ids": ["{user_id}"]}""", byStaff),
                new Reach(Principal.PARTICIPANT, "POST", PARTICIPANT + "/attended", null, "role_too_low"),
                new Reach(Principal.PARTICIPANT, "GET", WAITLIST, null, "role_too_low"),
                new Reach(
                        Principal.COORDINATOR,
                        "GET",
                        "/v1/organizations/{organization_id}/event-count-drift",
                        null,
                        "role_too_low"),
                new Reach(
                        Principal.COORDINATOR,
                        "GET",
                        "/v1/organizations/{organization_id}/audit-log",
                        null,
                        "role_too_low"));
    }

    @ParameterizedTest
    @MethodSource("whatGoesTooFar")
    void whatSomebodyIsToAnEventReachesNoFurther(Reach reach) {
        reach.mustGoTooFar(main, rows);
    }

    @ParameterizedTest
    @EnumSource(names = {"createEvent", "changeEvent", "publishEvent", "cancelEvent", "deleteEvent", "duplicateEvent"})
    void creator_role_authorized(Operation operation) {
        var endpoint = Document.endpoint(operation);
        for (var principal : List.of(Principal.CONTACT, Principal.PEER_MENTOR, Principal.PARTICIPANT)) {
            new Reach(principal, endpoint.method(), endpoint.path(), operation.body(), "creator_role_authorized")
                    .mustGoTooFar(main, rows);
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"getEvent", "changeEvent", "deleteEvent", "restoreEvent", "duplicateEvent", "getEventStatistics"})
    void tenant_scoped_ownership(Operation operation) {
        assertThat(codeOfAForeignEvent(operation)).isEqualTo("tenant_scoped_ownership");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "signUpForEvent",
                "signUpManyForEvent",
                "listEventParticipants",
                "getEventEligibility",
                "markEventParticipantAttended",
            })
    void event_id_exists(Operation operation) {
        assertThat(codeOfAForeignEvent(operation)).isEqualTo("event_id_exists");
    }

    static Stream<Arguments> rolesAndVisibilities() {
        return Stream.of(Principal.CONTACT, Principal.PEER_MENTOR, Principal.COORDINATOR, Principal.ORG_ADMIN)
                .flatMap(member ->
                        Arrays.stream(Visibility.values()).map(visibility -> Arguments.of(member, visibility)));
    }

    @ParameterizedTest
    @MethodSource("rolesAndVisibilities")
    void oneSignsUpForWhatOneSeesAndForNothingElse(Principal member, Visibility visibility) {
        var place = published(visibility);
        var sees = reaches(visibility, member);
        assertThat(ask(member, "GET", place, EventStage.EVENT, null).statusCode())
                .isEqualTo(sees ? 200 : 404);
        assertThat(ask(member, "POST", place, PARTICIPANTS, null).statusCode()).isEqualTo(sees ? 201 : 404);
    }

    @ParameterizedTest
    @EnumSource
    void theStaffSignUpThoseWhoSeeItAndInviteAnybody(Visibility visibility) {
        var place = published(visibility).withPerson(backdrop.home().contact());
        var answer = ask(Principal.COORDINATOR, "POST", place, PARTICIPANTS, "{\"user_id\": \"{user_id}\"}");
        switch (visibility) {
            case ORGANIZATION, INVITE_ONLY -> {
                assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
                assertThat(ask(Principal.CONTACT, "GET", place, EventStage.EVENT, null)
                                .statusCode())
                        .as("to be signed up is to be invited")
                        .isEqualTo(200);
            }
            case PEER_MENTORS, COORDINATORS -> {
                assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
                assertThat(answer.<List<String>>path("errors.code")).containsExactly("visibility_reaches_participant");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?status=registered"})
    void whoeverIsNotOfTheStaffSeesTheOwnRecordAlone(String filter) {
        assertThat(seenBy(Principal.CONTACT, filter)).isEmpty();
        assertThat(seenBy(Principal.PEER_MENTOR, filter)).isEmpty();
        assertThat(seenBy(Principal.PARTICIPANT, filter))
                .containsExactly(backdrop.home().participant().toString());
        assertThat(seenBy(Principal.COORDINATOR, filter))
                .containsExactly(backdrop.home().participant().toString());
    }

    /** The peer mentor waits behind the participant, who has the only seat; both have something noted about them. */
    private Place crowded() {
        var place = EventStage.SIGNED_UP.set(backdrop.home().cast());
        succeed(Principal.COORDINATOR, "PATCH", place, EventStage.EVENT, "{\"capacity\": 1}");
        succeed(Principal.PEER_MENTOR, "POST", place, PARTICIPANTS, """
                {"notes": "%s"}""".formatted(NOTED));
        return place;
    }

    @ParameterizedTest
    @ValueSource(strings = {"?dry_run=true", ""})
    void whoeverGivesBackASeatDoesNotLearnWhoGetsIt(String rehearsal) {
        var place = crowded();
        var answer = succeed(Principal.PARTICIPANT, "POST", place, PARTICIPANT + "/cancel" + rehearsal, null);
        assertThat(answer.<List<?>>path("promoted_user_ids")).isEmpty();
        assertThat(answer.<Integer>path("told_count")).isZero();
        assertThat(answer.<List<?>>path("warnings")).isEmpty();
        mustNotTellOfThePeerMentor(answer);
    }

    /** The control. */
    @ParameterizedTest
    @ValueSource(strings = {"?dry_run=true", ""})
    void theStaffLearnWhoGetsASeatThatIsGivenBack(String rehearsal) {
        var answer = succeed(Principal.COORDINATOR, "POST", crowded(), PARTICIPANT + "/cancel" + rehearsal, null);
        assertThat(answer.<List<String>>path("promoted_user_ids"))
                .containsExactly(backdrop.home().peerMentor().toString());
        assertThat(answer.<Integer>path("told_count")).isEqualTo(2);
        assertThat(answer.<List<String>>path("warnings.code")).containsExactly("waitlist_promotion");
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTICIPANT", "CONTACT"})
    void whoWaitsIsToldToTheStaffAndToWhoeverWaits(Principal other) {
        var place = crowded();
        var questions = List.of(
                EventStage.EVENTS,
                EventStage.EVENTS + "?updated_since=2001-01-01T00:00:00Z",
                EventStage.EVENT,
                ELIGIBILITY,
                PARTICIPANTS,
                PARTICIPANTS + "?status=waitlisted",
                WAITLIST,
                EventStage.EVENT + "/statistics",
                "/v1/me/events");
        for (var question : questions) {
            mustNotTellOfThePeerMentor(ask(other, "GET", place, question, null));
        }
        var peerMentor = backdrop.home().peerMentor().toString();
        for (var question : List.of(PARTICIPANTS + "?status=waitlisted", WAITLIST)) {
            var told = succeed(Principal.COORDINATOR, "GET", place, question, null);
            assertThat(told.<List<String>>path("items.user_id")).containsExactly(peerMentor);
            assertThat(told.asString()).contains(NOTED);
        }
        var own = succeed(Principal.PEER_MENTOR, "GET", place, PARTICIPANTS, null);
        assertThat(own.<List<Integer>>path("items.waitlist_position")).containsExactly(1);
        assertThat(own.asString()).contains(NOTED);
    }

    /** The control: what the matrix looks for in vain, those whom it is meant for find. */
    @Test
    void secretsAreThere() {
        for (var hidden : List.of(backdrop.draft(), backdrop.deleted(), backdrop.byInvitation())) {
            assertThat(answered(Principal.COORDINATOR, hidden, EventStage.EVENT))
                    .contains(Scenery.FOR_WHO_RUNS_IT);
        }
        for (var concerned : List.of(Principal.COORDINATOR, Principal.PARTICIPANT)) {
            assertThat(answered(concerned, main, PARTICIPANT)).contains(Scenery.FOR_WHO_IS_IN_IT);
            assertThat(answered(concerned, main, PARTICIPANTS)).contains(Scenery.FOR_WHO_IS_IN_IT);
        }
        for (var path : List.of(EventStage.EVENT, PARTICIPANT, PARTICIPANTS)) {
            assertThat(answered(Principal.ADMIN_ABROAD, backdrop.abroad(), path))
                    .contains(Scenery.CANARY);
        }
    }

    @Test
    void whatIsWrittenDownOfEventsIsForOrgAdmins() {
        var log = "/v1/organizations/{organization_id}/audit-log?thing_id={event_id}";
        var told = succeed(Principal.ORG_ADMIN, "GET", main, log, null);
        assertThat(told.<List<String>>path("items.action"))
                .containsExactlyInAnyOrder("event.created", "event.published");
    }

    /** What an org admin is told who asks for another organisation's event as if it were the own one's. */
    private String codeOfAForeignEvent(Operation operation) {
        var endpoint = Document.endpoint(operation);
        var foreign = main.withEverythingOf(backdrop.abroad());
        var answer = ask(Principal.ORG_ADMIN, endpoint.method(), foreign, endpoint.path(), operation.body());
        assertThat(answer.statusCode()).isEqualTo(404);
        return answer.path("code");
    }

    private static boolean reaches(Visibility visibility, Principal member) {
        return switch (visibility) {
            case ORGANIZATION -> true;
            case PEER_MENTORS -> member != Principal.CONTACT;
            case COORDINATORS, INVITE_ONLY -> member.isStaff();
        };
    }

    private Place published(Visibility visibility) {
        var place = EventStage.OPEN.set(backdrop.home().cast());
        succeed(
                Principal.COORDINATOR,
                "PATCH",
                place,
                EventStage.EVENT,
                "{\"visibility\": \"%s\"}".formatted(WireForm.of(visibility)));
        return place;
    }

    private void mustNotTellOfThePeerMentor(Response answer) {
        assertThat(answer.asString())
                .doesNotContain(backdrop.home().peerMentor().toString())
                .doesNotContain("Hanne")
                .doesNotContain(NOTED);
    }

    private List<String> seenBy(Principal principal, String filter) {
        return succeed(principal, "GET", main, PARTICIPANTS + filter, null).path("items.user_id");
    }

    private static String answered(Principal principal, Place place, String path) {
        return succeed(principal, "GET", place, path, null).asString();
    }

    private static Response succeed(
            Principal principal, String method, Place place, String path, @Nullable String body) {
        var answer = ask(principal, method, place, path, body);
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
        return answer;
    }

    private static Response ask(Principal principal, String method, Place place, String path, @Nullable String body) {
        return Scenery.ask(principal, method, place.fill(path), body == null ? null : place.fill(body));
    }
}
