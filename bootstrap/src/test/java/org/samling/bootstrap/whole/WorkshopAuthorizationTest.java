package org.samling.bootstrap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.bootstrap.whole.Document.Endpoint;

/** What the matrix does not ask: ids in bodies and filters, the module, and how far being in a workshop reaches. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class WorkshopAuthorizationTest {

    private static final String PARTICIPANTS = WorkshopStage.WORKSHOP + "/participants";
    private static final String PARTICIPANT = PARTICIPANTS + "/{user_id}";
    private static final String AS_PARTICIPANT = "{\"role_in_workshop\": \"participant\"}";
    private static final String TODOS = WorkshopStage.WORKSHOP + "/todos";

    @Inject
    Rows rows;

    private Backdrop backdrop;
    private Place main;

    @BeforeEach
    void theScenery() {
        backdrop = Backdrop.scenery();
        main = backdrop.main();
    }

    static List<Naming> bodiesThatName() {
        return List.of(
                new Naming("POST", WorkshopStage.WORKSHOPS, """
                        {"title": "Ny", "workshop_type": "career", "facilitator_id": "{named_user_id}",
                        "scheduled_start_at": "2099-05-12T17:00:00+02:00"}""", "facilitator_belongs_to_organization"),
                new Naming(
                        "PATCH",
                        WorkshopStage.WORKSHOP,
                        "{\"facilitator_id\": \"{named_user_id}\"}",
                        "facilitator_belongs_to_organization"),
                new Naming("POST", PARTICIPANTS, """
                        {"user_id": "{named_user_id}", "role_in_workshop": "participant"}""", "user_id_must_exist"),
                new Naming(
                        "POST",
                        TODOS,
                        "{\"title\": \"Ny\", \"assigned_to_user_id\": \"{named_user_id}\"}",
                        "user_id_must_exist"),
                new Naming(
                        "PATCH",
                        TODOS + "/{todo_id}",
                        "{\"assigned_to_user_id\": \"{named_user_id}\"}",
                        "user_id_must_exist"),
                new Naming(
                        "POST", TODOS + "/reorder", "{\"todo_ids\": [\"{named_todo_id}\"]}", "whole_order_required"));
    }

    @ParameterizedTest
    @MethodSource("bodiesThatName")
    void whoIsNamedFromElsewhereIsToldLikeSomebodyInvented(Naming naming) {
        naming.mustBeRefused(rows);
    }

    @Test
    void ofManyWhoeverIsNamedFromElsewhereIsRefusedAlone() {
        var naming = Naming.amongMany(PARTICIPANTS + "/register-many", """
                {"user_ids": ["{named_user_id}"], "role_in_workshop": "participant"}""");
        assertThat(naming.fromElsewhere(rows)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            assertThat(answer.<List<String>>path("results.outcome")).containsExactly("refused");
            assertThat(answer.<List<String>>path("results[0].errors.code")).containsExactly("user_id_must_exist");
        });
    }

    @Test
    void theAttendanceOfWhoeverIsNotInTheWorkshopIsNotRecorded() {
        var naming = Naming.amongMany(PARTICIPANTS + "/record-attendance", """
                {"attendance": [{"user_id": "{named_user_id}", "attended": true}]}""");
        assertThat(naming.fromElsewhere(rows)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            assertThat(answer.<List<Boolean>>path("results.recorded")).containsExactly(false);
            assertThat(answer.<List<String>>path("results[0].errors.code")).containsExactly("not_found");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WorkshopStage.WORKSHOPS + "?facilitator_id={named_user_id}",
                TODOS + "?assigned_to_user_id={named_user_id}",
            })
    void aFilterByWhoeverIsElsewhereFindsNothing(String path) {
        assertThat(Naming.inFilter(path).fromElsewhere(rows))
                .allSatisfy(answer -> assertThat(answer.<List<?>>path("items")).isEmpty());
    }

    @Test
    void anOrderOfTodosNamesThoseOfTheWorkshopAlone() {
        var before = rows.digest();
        var mixed = main.with(Thing.SECOND_TODO, backdrop.other().id(Thing.TODO));
        var operation = Operation.reorderWorkshopTodos;
        var answer = ask(
                Principal.COORDINATOR,
                "POST",
                mixed,
                Document.endpoint(operation).path(),
                operation.body());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.<List<String>>path("errors.code")).containsExactly("whole_order_required");
        assertThat(rows.digest()).isEqualTo(before);
    }

    static List<Reach> whatGoesTooFar() {
        var oneself = "{\"role_in_workshop\": \"facilitator\"}";
        var another = "{\"user_id\": \"{user_id}\", \"role_in_workshop\": \"participant\"}";
        var byStaff = "coordinator_can_register_on_behalf";
        return List.of(
                new Reach(
                        Principal.FACILITATOR, "PATCH", WorkshopStage.WORKSHOP, "{\"title\": \"Ny\"}", "role_too_low"),
                new Reach(
                        Principal.FACILITATOR,
                        "PATCH",
                        WorkshopStage.WORKSHOP,
                        "{\"agenda\": \"Ny\", \"max_participants\": 1}",
                        "role_too_low"),
                new Reach(Principal.FACILITATOR, "PATCH", PARTICIPANT, oneself, byStaff),
                new Reach(Principal.FACILITATOR, "POST", PARTICIPANTS, another, byStaff),
                new Reach(Principal.FACILITATOR, "POST", PARTICIPANTS, oneself, byStaff),
                new Reach(Principal.PEER_MENTOR, "POST", PARTICIPANTS, another, byStaff),
                new Reach(Principal.PEER_MENTOR, "POST", PARTICIPANTS, oneself, byStaff),
                new Reach(
                        Principal.FACILITATOR,
                        "PATCH",
                        WorkshopStage.WORKSHOP + "/notes/{note_id}",
                        "{\"text\": \"Ny\"}",
                        "only_author_changes_note"),
                new Reach(
                        Principal.ORG_ADMIN,
                        "PATCH",
                        WorkshopStage.WORKSHOP + "/notes/{note_id}",
                        "{\"text\": \"Ny\"}",
                        "only_author_changes_note"));
    }

    @ParameterizedTest
    @MethodSource("whatGoesTooFar")
    void whatSomebodyIsToAWorkshopReachesNoFurther(Reach reach) {
        reach.mustGoTooFar(main, rows);
    }

    @Test
    void whoeverDoesNotRunTheWorkshopSeesTheOwnRecordAlone() {
        assertThat(seenBy(Principal.PEER_MENTOR)).isEmpty();
        assertThat(seenBy(Principal.PARTICIPANT))
                .containsExactly(backdrop.home().participant().toString());
    }

    @Test
    void onlyWhoeverIsInTheWorkshopFollowsItsTodos() {
        var place = WorkshopStage.OPEN.set(backdrop.home().cast());
        succeed(Principal.COORDINATOR, "PATCH", place, WorkshopStage.WORKSHOP, "{\"max_participants\": 1}");
        succeed(Principal.COORDINATOR, "POST", place, PARTICIPANTS, AS_PARTICIPANT);
        succeed(Principal.PARTICIPANT, "POST", place, PARTICIPANTS, AS_PARTICIPANT);
        assertThat(todosAreShown(place)).as("to whoever waits").isFalse();
        succeed(Principal.COORDINATOR, "PATCH", place, WorkshopStage.WORKSHOP, "{\"max_participants\": 2}");
        assertThat(todosAreShown(place)).as("to whoever has got a seat").isTrue();
        succeed(Principal.PARTICIPANT, "POST", place, PARTICIPANT + "/cancel", null);
        assertThat(todosAreShown(place)).as("to whoever has cancelled").isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"getWorkshop", "changeWorkshop", "deleteWorkshop", "listWorkshopNotes", "startWorkshop"})
    void organization_scope_isolation(Operation operation) {
        assertThat(codeOfAForeignWorkshop(operation)).isEqualTo("organization_scope_isolation");
    }

    @ParameterizedTest
    @EnumSource(names = {"registerForWorkshop", "registerManyForWorkshop", "listWorkshopParticipants"})
    void workshop_id_must_exist(Operation operation) {
        assertThat(codeOfAForeignWorkshop(operation)).isEqualTo("workshop_id_must_exist");
    }

    @ParameterizedTest
    @EnumSource(names = {"addWorkshopTodo", "listWorkshopTodos", "completeWorkshopTodo"})
    void workshop_must_exist(Operation operation) {
        assertThat(codeOfAForeignWorkshop(operation)).isEqualTo("workshop_must_exist");
    }

    @ParameterizedTest
    @EnumSource(names = {"completeWorkshopTodo", "reopenWorkshopTodo"})
    void only_workshop_participants_can_complete(Operation operation) {
        var path = Document.endpoint(operation).path();
        var answer = ask(Principal.PEER_MENTOR, "POST", main, path, null);
        assertThat(answer.<String>path("code")).isEqualTo("only_workshop_participants_can_complete");
        var place = operation.stage().set(backdrop.home().cast());
        succeed(Principal.PARTICIPANT, "POST", place, path, null);
    }

    /** The control: what the matrix looks for in vain, those whom it is meant for find. */
    @Test
    void secretsAreThere() {
        var coordinator = Principal.COORDINATOR;
        assertThat(answered(coordinator, backdrop.draft(), WorkshopStage.WORKSHOP))
                .contains(Scenery.FOR_WHO_RUNS_IT);
        assertThat(answered(coordinator, main, WorkshopStage.WORKSHOP + "/notes"))
                .contains(Scenery.FOR_WHO_RUNS_IT);
        assertThat(answered(coordinator, main, PARTICIPANT))
                .contains(Scenery.FOR_WHO_RUNS_IT)
                .contains(Scenery.FOR_WHO_IS_IN_IT);
        assertThat(answered(Principal.PARTICIPANT, main, TODOS)).contains(Scenery.FOR_WHO_IS_IN_IT);
        for (var path : List.of(WorkshopStage.WORKSHOP, WorkshopStage.WORKSHOP + "/notes", PARTICIPANT, TODOS)) {
            assertThat(answered(Principal.ADMIN_ABROAD, backdrop.abroad(), path))
                    .contains(Scenery.CANARY);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTACT", "PEER_MENTOR", "PARTICIPANT", "FACILITATOR", "COORDINATOR", "ORG_ADMIN"})
    void mentor_program_module_required(Principal member) {
        var place = withoutModule();
        assertThat(Document.endpoints().stream().filter(Endpoint::isOfTheMentorProgram))
                .isNotEmpty()
                .allSatisfy(endpoint -> {
                    var body = Operation.valueOf(endpoint.operationId()).body();
                    var answer = ask(member, endpoint.method(), place, endpoint.path(), body);
                    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(403);
                    assertThat(answer.<String>path("code")).isEqualTo("mentor_program_module_required");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/me/workshops", "/v1/me/todos"})
    void withoutTheModuleNothingOfItIsAmongTheOwnThings(String path) {
        var place = withoutModule();
        assertThat(Listed.by(Principal.PARTICIPANT.subject(), path).text())
                .doesNotContain(place.id(Thing.WORKSHOP).toString());
        Scenery.switchModule(place.organization(), Principal.ORG_ADMIN, true);
        assertThat(Listed.by(Principal.PARTICIPANT.subject(), path).text())
                .contains(place.id(Thing.WORKSHOP).toString());
    }

    /** What an org admin is told who asks for another organisation's workshop as if it were the own one's. */
    private String codeOfAForeignWorkshop(Operation operation) {
        var endpoint = Document.endpoint(operation);
        var foreign = main.withEverythingOf(backdrop.abroad());
        var answer = ask(Principal.ORG_ADMIN, endpoint.method(), foreign, endpoint.path(), operation.body());
        assertThat(answer.statusCode()).isEqualTo(404);
        return answer.path("code");
    }

    private static Place withoutModule() {
        var home = Scenery.home();
        var place = WorkshopStage.SIGNED_UP.set(home.cast());
        Scenery.switchModule(home.organization(), Principal.ORG_ADMIN, false);
        return place;
    }

    private List<String> seenBy(Principal principal) {
        return ask(principal, "GET", main, PARTICIPANTS, null).path("items.user_id");
    }

    private static boolean todosAreShown(Place place) {
        var status = ask(Principal.PARTICIPANT, "GET", place, TODOS, null).statusCode();
        assertThat(status).isIn(200, 403);
        return status == 200;
    }

    private static String answered(Principal principal, Place place, String path) {
        var answer = ask(principal, "GET", place, path, null);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString();
    }

    private static void succeed(Principal principal, String method, Place place, String path, @Nullable String body) {
        var answer = ask(principal, method, place, path, body);
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
    }

    private static Response ask(Principal principal, String method, Place place, String path, @Nullable String body) {
        return Scenery.ask(principal, method, place.fill(path), body == null ? null : place.fill(body));
    }
}
