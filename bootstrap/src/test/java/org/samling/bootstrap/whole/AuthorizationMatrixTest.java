package org.samling.bootstrap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samling.bootstrap.whole.Document.Endpoint;
import org.samling.bootstrap.whole.Scenery.Place;

/** Every operation of the document × every sort of caller × own, foreign and invented things. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class AuthorizationMatrixTest {

    @Inject
    Rows rows;

    @Inject
    StatementCount statements;

    private Place home;
    private Place abroad;

    static Stream<Endpoint> endpoints() {
        return Document.endpoints().stream();
    }

    @BeforeEach
    void everybodyHasBeenSeenBefore() {
        home = Scenery.home();
        abroad = Scenery.abroad();
        for (var principal : Principal.values()) {
            Scenery.as(principal).get("/v1/me");
        }
    }

    @Test
    void everyOperationHasARowAndEveryRowAnOperation() {
        assertThat(Document.endpoints().stream().map(Endpoint::operationId).collect(Collectors.toSet()))
                .isEqualTo(Operation.ids());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpoints")
    void anOperationAdmitsThoseOfItsRowAndTellsTheOthersNothing(Endpoint endpoint) {
        for (var principal : Principal.values()) {
            var operation = Operation.valueOf(endpoint.operationId());
            for (var attempt : attempts(endpoint, operation, principal)) {
                attempt.check();
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpoints")
    void anOperationKeepsItsBudgetOfStatements(Endpoint endpoint) {
        var operation = Operation.valueOf(endpoint.operationId());
        var principal = operation.admits(Principal.ORG_ADMIN) ? Principal.ORG_ADMIN : Principal.PLATFORM_ADMIN;
        prepare(operation);
        var sent = statements.during(
                () -> assertThat(ask(endpoint, operation, principal, home).statusCode())
                        .isBetween(200, 204));
        assertThat(sent).as(String.join("\n--\n", sent)).hasSize(operation.statements());
    }

    /** What is expected of one caller with one thing. */
    private final class Attempt {

        private final Endpoint endpoint;
        private final Principal principal;
        private final Place place;
        private final int expected;

        Attempt(Endpoint endpoint, Principal principal, Place place, int expected) {
            this.endpoint = endpoint;
            this.principal = principal;
            this.place = place;
            this.expected = expected;
        }

        void check() {
            var operation = Operation.valueOf(endpoint.operationId());
            if (expected == SUCCESS) {
                prepare(operation);
            }
            var before = rows.digest();
            var answer = ask(endpoint, operation, principal, place);
            var name = endpoint.operationId() + " by " + principal + " in " + place + ": " + answer.asString();
            if (expected == SUCCESS) {
                assertThat(answer.statusCode()).as(name).isBetween(200, 204);
            } else {
                assertThat(answer.statusCode()).as(name).isEqualTo(expected);
                assertThat(rows.digest())
                        .as("a refusal changes nothing: " + name)
                        .isEqualTo(before);
            }
            if (principal.isMember()) {
                assertThat(answer.asString()).as(name).doesNotContain(Scenery.CANARY);
            }
        }
    }

    private static final int SUCCESS = 200;

    private List<Attempt> attempts(Endpoint endpoint, Operation operation, Principal principal) {
        var attempts = new ArrayList<Attempt>();
        if (!endpoint.isInAnOrganization()) {
            attempts.add(new Attempt(endpoint, principal, home, outside(operation, principal)));
            return attempts;
        }
        attempts.add(new Attempt(endpoint, principal, Place.nowhere(), principal == Principal.NOBODY ? 401 : 404));
        if (principal != Principal.ADMIN_ABROAD
                && !(operation.isOfThePlatform() && principal == Principal.PLATFORM_ADMIN)) {
            attempts.add(new Attempt(endpoint, principal, abroad, principal == Principal.NOBODY ? 401 : 404));
        }
        if (endpoint.isAboutAPerson() && operation.admits(principal)) {
            attempts.add(new Attempt(endpoint, principal, new Place(home.organization(), abroad.contact()), 404));
            attempts.add(new Attempt(endpoint, principal, new Place(home.organization(), UUID.randomUUID()), 404));
        }
        attempts.add(new Attempt(endpoint, principal, home, atHome(operation, principal)));
        return attempts;
    }

    private static int outside(Operation operation, Principal principal) {
        if (principal == Principal.NOBODY) {
            return 401;
        }
        return operation.admits(principal) ? SUCCESS : 403;
    }

    private static int atHome(Operation operation, Principal principal) {
        if (principal == Principal.NOBODY) {
            return 401;
        }
        if (operation.admits(principal)) {
            return SUCCESS;
        }
        return principal.isMember() ? 403 : 404;
    }

    /** What must have happened for the operation to be possible. */
    private void prepare(Operation operation) {
        if (operation == Operation.reactivateOrganization) {
            Scenery.as(Principal.PLATFORM_ADMIN)
                    .post("/v1/organizations/{id}/deactivate", home.organization())
                    .then()
                    .statusCode(200);
        }
    }

    private static Response ask(Endpoint endpoint, Operation operation, Principal principal, Place place) {
        var request = Scenery.as(principal);
        var body = operation.body();
        if (body != null) {
            request.contentType(
                            endpoint.method().equals("PATCH")
                                    ? "application/merge-patch+json"
                                    : ContentType.JSON.toString())
                    .body(Scenery.unique(body));
        }
        return request.request(
                endpoint.method(),
                endpoint.path()
                        .replace("{organization_id}", place.organization().toString())
                        .replace("{user_id}", place.contact().toString())
                        .replace("{module}", "mentor-program"));
    }
}
