package org.samling.bootstrap.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samling.bootstrap.whole.Document.Declared;

/**
 * Every status that the document declares for an operation is one that the operation answers with, and with the declared
 * headers. That the answers are as the document says otherwise, is seen wherever one is asked for.
 */
@QuarkusTest
@WithTestResource(Surroundings.class)
class DeclaredStatusesTest {

    /** Of every answer on the web; the document is about what is special to an operation. */
    private static final Set<String> OF_EVERY_ANSWER = Set.of(
            "cache-control",
            "connection",
            "content-length",
            "content-type",
            "transfer-encoding",
            "x-content-type-options");

    /** What any request could be answered with, for it takes no more than a header or a body. */
    private static final Set<Integer> FOR_THE_ASKING = Set.of(304, 412, 413, 415);

    @Inject
    Provocations provocations;

    static Stream<Declared> declared() {
        return Document.declared().stream();
    }

    static Stream<Declared> undeclared() {
        return Document.endpoints().stream().flatMap(endpoint -> {
            var declared = Document.declared().stream()
                    .filter(answer -> answer.endpoint().equals(endpoint))
                    .map(Declared::status)
                    .collect(Collectors.toSet());
            return FOR_THE_ASKING.stream()
                    .filter(status -> !declared.contains(status))
                    .map(status -> new Declared(endpoint, status, Set.of()));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("declared")
    void whatIsDeclaredHappens(Declared declared) throws SQLException {
        var answer = provocations.answer(declared);
        assertThat(answer.statusCode())
                .as("%s: %s", declared, answer.asString())
                .isEqualTo(declared.status());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("undeclared")
    void whatIsNotDeclaredDoesNotHappen(Declared undeclared) throws SQLException {
        var answer = provocations.provoke(undeclared.endpoint(), undeclared.status());
        assertThat(answer.statusCode())
                .as("%s: %s", undeclared, answer.asString())
                .isNotEqualTo(undeclared.status());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("declared")
    void anAnswerHasTheHeadersThatAreDeclared(Declared declared) throws SQLException {
        var answer = provocations.answer(declared);
        assumeTrue(answer.statusCode() == declared.status(), "it does not happen");
        assertThat(special(answer)).as(declared.toString()).isEqualTo(lowerCased(declared.headers().stream()));
    }

    private static Set<String> special(Response answer) {
        var special = lowerCased(answer.headers().asList().stream().map(Header::getName));
        special.removeAll(OF_EVERY_ANSWER);
        return special;
    }

    private static Set<String> lowerCased(Stream<String> headers) {
        return headers.map(header -> header.toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new));
    }
}
