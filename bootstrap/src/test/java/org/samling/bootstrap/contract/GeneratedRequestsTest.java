package org.samling.bootstrap.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.samling.bootstrap.whole.Rows;
import org.samling.bootstrap.whole.Setting;
import org.samling.bootstrap.whole.Surroundings;

/**
 * Sends every operation of the document right requests, and such with one thing wrong, all of them made up from the
 * document. {@code -Dsamling.contract.seed} sends the same ones again, {@code -Dsamling.contract.variants} more.
 */
@QuarkusTest
@TestProfile(GeneratedRequestsTest.OnADatabaseOfItsOwn.class)
@WithTestResource(Surroundings.class)
class GeneratedRequestsTest {

    /** It writes much, and others look at every row there is. */
    public static final class OnADatabaseOfItsOwn implements QuarkusTestProfile {}

    private static final Logger LOG = Logger.getLogger(GeneratedRequestsTest.class);
    private static final int VARIANTS = Integer.getInteger("samling.contract.variants", 12);
    private static final String ASKED = System.getProperty("samling.contract.operations", ".*");
    private static final int FEW_VARIANTS = 3;

    private static final Tally TALLY = new Tally();

    @Inject
    Rows rows;

    @Inject
    DatabaseLog databaseLog;

    @Inject
    Jdbi jdbi;

    private Wire wire = new Wire(0);

    static Stream<Arguments> operations() {
        return Described.all().stream()
                .filter(operation -> operation.operationId().matches(ASKED))
                .map(operation -> Arguments.of(operation, Seed.OF_THIS_RUN));
    }

    @BeforeEach
    void listen() {
        wire = new Wire(RestAssured.port);
        databaseLog.newDataErrors();
    }

    @AfterEach
    void hangUp() {
        wire.close();
    }

    @AfterEach
    void nothingWasLeftToTheDatabaseToRefuse() {
        assertThat(databaseLog.newDataErrors()).isEmpty();
    }

    @AfterAll
    static void tell() {
        LOG.infof("%s: %s", Seed.OF_THIS_RUN, TALLY);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("operations")
    void whatHasOneThingWrongIsRefusedAndChangesNothing(Described operation, Seed seed) {
        var setting = Setting.of(operation.operationId());
        var right = new RightRequests(operation, setting, seed.of(operation)).complete();
        var softly = new SoftAssertions();
        var before = rows.digest();
        for (var wrong : wrong(operation, setting, right, seed)) {
            var answer = wire.send(wrong.ask());
            TALLY.wrong(wrong, answer);
            softly.check(() -> Judge.wrong(operation, wrong, answer));
        }
        softly.assertThat(rows.digest()).as("what is refused changes nothing").isEqualTo(before);
        var answer = wire.send(right);
        softly.assertThat(answer.status())
                .as("the same with nothing wrong: %s %s", right, answer.body())
                .isBetween(200, 204);
        softly.assertAll();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("operations")
    void whatIsRightIsUnderstood(Described operation, Seed seed) {
        var random = seed.of(operation);
        var softly = new SoftAssertions();
        var setting = Setting.of(operation.operationId());
        for (var variant = 0; variant < (operation.isVariable() ? VARIANTS : FEW_VARIANTS); variant++) {
            var ask = new RightRequests(operation, setting, random).any();
            var answer = wire.send(ask);
            TALLY.right(answer);
            softly.check(() -> Judge.right(operation, ask, answer));
            if (answer.isRefusal()) {
                softly.check(() -> changesNothing(ask));
            } else if (!setting.isLasting()) {
                setting = Setting.of(operation.operationId());
            }
        }
        softly.assertAll();
    }

    /** Without a key, for a refusal, too, is kept for whoever asks for it again. */
    private void changesNothing(Ask refused) {
        var before = rows.digest();
        var answer = wire.send(refused.without("Idempotency-Key"));
        assertThat(answer.isRefusal()).as("%s: %s", refused, answer.body()).isTrue();
        assertThat(rows.digest()).as("%s", refused).isEqualTo(before);
    }

    @Test
    void whatOnlyTheDatabaseRefusesIsSeen() {
        for (var nonsense : List.of("select 1 / 0", "select nothing", "select '\\x00'::text::int")) {
            try {
                jdbi.useHandle(handle -> handle.execute(nonsense));
            } catch (UnableToExecuteStatementException refused) {
                LOG.debug("As it should", refused);
            }
        }
        assertThat(databaseLog.newDataErrors())
                .hasSize(3)
                .satisfiesExactly(
                        error -> assertThat(error).contains(" 22012 "),
                        error -> assertThat(error).contains(" 42703 "),
                        error -> assertThat(error).contains(" 22P02 "));
    }

    private List<Case> wrong(Described operation, Setting setting, Ask right, Seed seed) {
        var foreign = new Meanings(setting::abroad, seed.of(operation));
        var invented = new Meanings(setting::inVain, seed.of(operation));
        var cases = new ArrayList<>(WrongParameters.of(operation, setting, right, foreign, invented));
        cases.addAll(new BrokenCursors(setting, right, wire, seed.of(operation)).of(operation));
        var content = operation.content();
        if (content != null) {
            cases.addAll(WrongBodies.of(content, right, tree(right), foreign, invented));
        }
        return cases;
    }

    private static JsonNode tree(Ask ask) {
        try {
            return new ObjectMapper().readTree(Octets.bytes(String.valueOf(ask.body())));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }
}
