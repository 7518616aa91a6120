package org.samling.bootstrap.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samling.bootstrap.whole.Document.Endpoint;
import org.samling.bootstrap.whole.Scenery.Home;

/** An act that was let in while the organisation was active, and gets its turn when it no longer is. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class DeactivationTest {

    @ConfigProperty(name = Surroundings.SUPERUSER_URL)
    String superuser;

    @Inject
    Rows rows;

    private Home home;

    @BeforeEach
    void anOrganisation() {
        home = Scenery.home();
    }

    static Stream<Endpoint> writesOfMembers() {
        return Document.endpoints().stream()
                .filter(Endpoint::isInAnOrganization)
                .filter(Endpoint::writes)
                .filter(endpoint -> !Operation.valueOf(endpoint.operationId()).isOfThePlatform());
    }

    /** An act on an event that is under way waits for nobody: it counts as done before. */
    static Stream<Endpoint> writesThatWait() {
        return writesOfMembers()
                .filter(endpoint -> !endpoint.path().contains("/events/{event_id}")
                        || endpoint.operationId().equals("duplicateEvent"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writesThatWait")
    void whoeverWaitsBehindADeactivationWritesNothing(Endpoint endpoint) throws SQLException {
        var operation = Operation.valueOf(endpoint.operationId());
        var place = operation.stage().set(home.cast().withNoteBy(Principal.ORG_ADMIN));
        try (var deactivation = DriverManager.getConnection(superuser)) {
            deactivation.setAutoCommit(false);
            update(deactivation, "update organizations set deactivated_at = now() where id = ?::uuid");
            update(deactivation, "update mentor_workshops set is_archived = true where organization_id = ?::uuid");
            var waiting = CompletableFuture.supplyAsync(() -> ask(endpoint, operation, place));
            Waiters.awaitOne(deactivation);
            deactivation.commit();
            var answer = waiting.join();
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(403);
            assertThat(answer.<String>path("code")).isEqualTo("organization_inactive");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writesOfMembers")
    void inADeactivatedOrganisationNothingIsWritten(Endpoint endpoint) {
        var operation = Operation.valueOf(endpoint.operationId());
        var place = operation.stage().set(home.cast().withNoteBy(Principal.ORG_ADMIN));
        act("deactivate").then().statusCode(200);
        var before = rows.digest();
        var answer = ask(endpoint, operation, place);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(403);
        assertThat(answer.<String>path("code")).isEqualTo("organization_inactive");
        assertThat(rows.digest()).isEqualTo(before);
    }

    @Test
    void cascade_archive_on_organization_deactivation() throws SQLException {
        var kept = WorkshopStage.SIGNED_UP.set(home.cast());
        var archivedBefore = WorkshopStage.ARCHIVED.set(home.cast());

        act("deactivate")
                .then()
                .statusCode(200)
                .body("warnings.code", contains("cascade_archive_on_organization_deactivation"));

        assertThat(isArchived(kept)).isTrue();
        assertThat(isArchived(archivedBefore)).isTrue();
        assertThat(timesArchived(kept)).isEqualTo(1);
        assertThat(timesArchived(archivedBefore))
                .as("it was archived once, before")
                .isEqualTo(1);
        assertThat(transactionsThatLastWroteIt(kept))
                .as("all in one transaction")
                .isEqualTo(1);

        act("reactivate").then().statusCode(200);
        assertThat(isArchived(kept)).as("reactivating does not unarchive").isTrue();
    }

    @Test
    void whereThereIsNothingToArchiveNobodyIsWarned() {
        WorkshopStage.ARCHIVED.set(home.cast());
        act("deactivate").then().statusCode(200).body("warnings", empty());
    }

    private Response act(String act) {
        return Scenery.ask(
                Principal.PLATFORM_ADMIN, "POST", "/v1/organizations/%s/%s".formatted(home.organization(), act), null);
    }

    private static Response ask(Endpoint endpoint, Operation operation, Place place) {
        var body = operation.body();
        return Scenery.ask(
                Principal.ORG_ADMIN,
                endpoint.method(),
                place.fill(endpoint.path()),
                body == null ? null : place.fill(body));
    }

    private static boolean isArchived(Place place) {
        return Scenery.as(Principal.ORG_ADMIN)
                .get(place.fill(WorkshopStage.WORKSHOP))
                .path("is_archived");
    }

    private int timesArchived(Place place) {
        return Scenery.as(Principal.ORG_ADMIN)
                .queryParam("thing_id", place.id(Thing.WORKSHOP).toString())
                .queryParam("action", "workshop.archived")
                .get("/v1/organizations/{id}/audit-log", home.organization())
                .path("items.size()");
    }

    /** Of the organisation, its workshop that was not archived before, and the audit entry about that. */
    private int transactionsThatLastWroteIt(Place workshop) throws SQLException {
        try (var connection = DriverManager.getConnection(superuser);
                var look = connection.prepareStatement("""
                        select count(distinct xmin::text)
                        from (
                            select xmin from organizations where id = ?::uuid
                            union all
                            select xmin from mentor_workshops where id = ?::uuid
                            union all
                            select xmin from audit_log where thing_id = ?::uuid and action = 'workshop.archived'
                        ) as written""")) {
            look.setString(1, home.organization().toString());
            look.setString(2, workshop.id(Thing.WORKSHOP).toString());
            look.setString(3, workshop.id(Thing.WORKSHOP).toString());
            try (var result = look.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    private void update(Connection connection, String statement) throws SQLException {
        try (var update = connection.prepareStatement(statement)) {
            update.setString(1, home.organization().toString());
            update.executeUpdate();
        }
    }
}
