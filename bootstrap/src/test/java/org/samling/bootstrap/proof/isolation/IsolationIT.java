package org.samling.bootstrap.proof.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samling.bootstrap.packaged.Service;
import org.samling.bootstrap.proof.Proof;
import org.samling.bootstrap.proof.Report;
import org.samling.bootstrap.proof.Scale;
import org.samling.bootstrap.proof.Seed;
import org.samling.bootstrap.whole.Alternation;
import org.samling.bootstrap.whole.FiltersLetGo;
import org.samling.bootstrap.whole.Keepsakes;
import org.samling.bootstrap.whole.Matrix;
import org.samling.bootstrap.whole.Neighbours;
import org.samling.bootstrap.whole.Rows;
import org.samling.bootstrap.whole.Servers;
import org.samling.bootstrap.whole.Strays;
import org.samling.bootstrap.whole.Surroundings;

/**
 * What is an organisation's own, nobody of another one sees or touches. Two packaged processes answer, each with a pool of
 * two connections. The application of the test, on the same database, is there for the controls, and to bring notices as
 * far as the scenery needs them.
 */
@Proof
@QuarkusTest
@WithTestResource(Surroundings.class)
class IsolationIT {

    private static final String CONNECTED_AS = "isolation-proof";
    private static final int REQUESTS = Scale.of(10_000, 1_000);
    private static final int OPERATIONS_IN_SHORT = 20;

    /** Twice as many do, for most of what is asked for is not theirs. Where hardly anybody is answered, nothing can leak. */
    private static final int ONE_SUCCEEDS_IN = 10;

    /** What the processes share with the application of the test. */
    private static final List<String> SETTINGS = List.of(
            "samling.database.username",
            "samling.database.password",
            "samling.database.owner-username",
            "samling.database.owner-password",
            "samling.oidc.issuer",
            "samling.oidc.audience",
            "samling.oidc.jwks-url",
            "samling.cursor-secret",
            "samling.limits.requests-at-once");

    @Inject
    Rows rows;

    @Inject
    FiltersLetGo filters;

    @Inject
    Config config;

    @TempDir
    Path data;

    private final StringBuilder figures = new StringBuilder();

    @Test
    void nobodySeesOrTouchesWhatIsAnotherOrganizationsOwn() {
        try (var one = new Service("start", data.resolve("one"), environment());
                var other = new Service("start", data.resolve("other"), environment())) {
            var ports = List.of(port(one.awaitReady()), port(other.awaitReady()));
            Servers.during(ports, () -> {
                askEverything();
                useElsewhereWhatWasGivenHere();
            });
            Servers.during(ports.subList(0, 1), this::alternate);
        }
        Report.tell(8, "Isolation", figures.toString(), new Control(rows, filters).found());
    }

    private void askEverything() {
        var matrix = new Matrix(rows);
        var operations = operations();
        operations.forEach(matrix::mustTellThoseWhomItDoesNotAdmitNothing);
        var refused = matrix.asked();
        operations.forEach(matrix::mustAdmitThoseOfItsRow);
        assertThat(rows.seenOfOthers(matrix.organization())).isZero();
        tell("""
                %d of %d operations × %d sorts of callers × own, foreign, hidden and invented things: %d questions refused, \
                with no difference between what is foreign and what is invented, and %d answered""".formatted(
                operations.size(), Matrix.operations().size(), Matrix.principals(), refused, matrix.asked() - refused));
    }

    /** All, or such as chance picks. */
    private static List<String> operations() {
        var operations = new ArrayList<>(Matrix.operations());
        Collections.shuffle(operations, Seed.of("operations"));
        return operations.subList(0, Scale.of(operations.size(), OPERATIONS_IN_SHORT));
    }

    private void useElsewhereWhatWasGivenHere() {
        var strays = new Strays(rows);
        tell("""
                ids of another organisation and invented ones, told alike and in vain: in bodies of %d operations, in queries \
                of %d""".formatted(strays.inBodies(), strays.inQueries()));
        var keepsakes = new Keepsakes();
        tell("""
                used in another organisation in vain: cursors of %d lists, Idempotency-Keys of %d acts, entity tags of %d \
                things""".formatted(keepsakes.cursors(), keepsakes.keys(), keepsakes.tags()));
    }

    private void alternate() {
        var neighbours = Neighbours.newlyMet();
        var others = neighbours.digestOfOthers(rows);
        var alternation = new Alternation(neighbours, Matrix.operations());
        var trouble = new Trouble(setting(Surroundings.SUPERUSER_URL), CONNECTED_AS);
        try (trouble) {
            alternation.run(REQUESTS, caller -> Seed.of("neighbour " + caller), trouble::after);
        }
        tell("%d requests in turn, on two connections, answered %s".formatted(REQUESTS, alternation.answers()));
        tell("""
                meanwhile %d connections killed, and %d times nobody could write for longer than anybody waits""".formatted(trouble.killed(), trouble.heldUp()));
        assertThat(trouble.killed()).isPositive();
        assertThat(trouble.heldUp()).isPositive();
        assertThat(alternation.successes()).isGreaterThan(REQUESTS / ONE_SUCCEEDS_IN);
        assertThat(alternation.leaks()).isEmpty();
        assertThat(alternation.unusual()).isEmpty();
        assertThat(neighbours.misplaced(rows)).isZero();
        assertThat(neighbours.digestOfOthers(rows)).isEqualTo(others);
        tell("answers with something of the other organisation: 0; rows in the wrong one: 0");
    }

    private void tell(String figure) {
        figures.append(figure).append('\n');
    }

    private Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        for (var name : SETTINGS) {
            environment.put(name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "_"), setting(name));
        }
        var url = setting("samling.database.url");
        environment.put(
                "SAMLING_DATABASE_URL", url + (url.contains("?") ? "&" : "?") + "ApplicationName=" + CONNECTED_AS);
        environment.put("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", "2");
        // What is written is written by those who ask alone, and nobody beyond this machine is called.
        environment.put("QUARKUS_SCHEDULER_ENABLED", "false");
        return environment;
    }

    private String setting(String name) {
        return config.getValue(name, String.class);
    }

    private static int port(Service service) {
        return URI.create(service.address()).getPort();
    }
}
