package org.samling.bootstrap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samling.bootstrap.whole.Document.Endpoint;

/** The matrix, asked of the application of the test, and what each operation costs. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class AuthorizationMatrixTest {

    @Inject
    Rows rows;

    @Inject
    StatementCount statements;

    private Matrix matrix;

    static Stream<Endpoint> endpoints() {
        return Document.endpoints().stream();
    }

    @BeforeEach
    void everybodyHasBeenSeenBefore() {
        matrix = new Matrix(rows);
    }

    @Test
    void everyOperationHasARowAndEveryRowAnOperation() {
        assertThat(Document.endpoints().stream().map(Endpoint::operationId).collect(Collectors.toSet()))
                .isEqualTo(Operation.ids());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpoints")
    void anOperationTellsThoseWhomItDoesNotAdmitNothing(Endpoint endpoint) {
        matrix.mustTellThoseWhomItDoesNotAdmitNothing(endpoint);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpoints")
    void anOperationAdmitsThoseOfItsRow(Endpoint endpoint) {
        matrix.mustAdmitThoseOfItsRow(endpoint);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpoints")
    void anOperationKeepsItsBudgetOfStatements(Endpoint endpoint) {
        var operation = Operation.valueOf(endpoint.operationId());
        var principal = operation.oneOfThoseAdmitted();
        var question = Question.of(endpoint, principal, Backdrop.scenery().readyFor(endpoint, principal));
        var sent =
                statements.during(() -> assertThat(question.ask().statusCode()).isBetween(200, 204));
        assertThat(sent).as(String.join("\n--\n", sent)).hasSize(operation.statements());
    }
}
