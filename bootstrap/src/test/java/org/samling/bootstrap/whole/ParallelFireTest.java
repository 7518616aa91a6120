package org.samling.bootstrap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.samling.bootstrap.whole.Document.Endpoint;

/** Requests that are sent many times at the same moment: under one Idempotency-Key, or on one ETag. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class ParallelFireTest {

    private static final int AT_ONCE = 8;
    private static final int MOST_TRIES = 10_000;

    @Inject
    Rows rows;

    static Stream<Endpoint> answeredOnce() {
        return Document.endpoints().stream()
                .filter(endpoint -> endpoint.method().equals("POST"));
    }

    static Stream<Endpoint> conditional() {
        return Document.endpoints().stream().filter(Endpoint::isConditional);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answeredOnce")
    void manyUnderOneKeyHaveOneEffectAndOneAnswer(Endpoint endpoint) {
        var single = ready(endpoint);
        var effectOfOne = rows.growthDuring(() -> mustSucceed(single.ask(newKey())));

        var question = ready(endpoint);
        var key = newKey();
        var answers = new ArrayList<Response>();
        var effect = rows.growthDuring(
                () -> answers.addAll(AllAtOnce.times(AT_ONCE, () -> onceItIsNoLongerUnderWay(question, key))));

        assertThat(effect).isEqualTo(effectOfOne);
        assertThat(answers).allSatisfy(ParallelFireTest::mustSucceed);
        assertThat(answers)
                .filteredOn(answer -> answer.header(Repetitions.REPLAYED) == null)
                .as("the one that was not a repetition")
                .hasSize(1);
        answers.add(question.ask(key));
        assertThat(answers.getLast().header(Repetitions.REPLAYED)).isEqualTo("true");
        assertThat(answers.stream().map(Told::of).distinct()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conditional")
    void ofManyOnOneTagOneWins(Endpoint endpoint) {
        var single = ready(endpoint);
        var condition = Map.of("If-Match", tag(single));
        var effectOfOne = rows.growthDuring(() -> mustSucceed(single.ask(condition)));

        var question = ready(endpoint);
        var seen = Map.of("If-Match", tag(question));
        var answers = new ArrayList<Response>();
        var effect = rows.growthDuring(() -> answers.addAll(AllAtOnce.times(AT_ONCE, () -> question.ask(seen))));

        assertThat(effect).isEqualTo(effectOfOne);
        assertThat(answers)
                .filteredOn(ParallelFireTest::isSuccess)
                .as(() -> told(answers))
                .hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !isSuccess(answer))
                .as(() -> told(answers))
                .extracting(Response::statusCode)
                .containsOnly(isGone(question) ? 404 : 412);
    }

    /** The control: keys that nobody remembers. */
    @Test
    void whereKeysAreNotHeldEachRequestHasItsEffect() {
        var question = ready(Document.endpoint(Operation.addWorkshopTodo));
        var key = newKey();
        KeysLetGo.during(() -> {
            var effect = rows.growthDuring(() -> AllAtOnce.times(AT_ONCE, () -> question.ask(key)));
            assertThat(effect).containsEntry("workshop_todos", (long) AT_ONCE);
        });
    }

    /** The control: who does not say what was seen overwrites what others have written. */
    @Test
    void withoutATagEveryChangeGoesThrough() {
        var question = ready(Document.endpoint(Operation.changeWorkshopTodo));
        var numbers = Stream.iterate(1, number -> number + 1).limit(AT_ONCE);
        var effect = rows.growthDuring(() -> AllAtOnce.<Response>all(
                        numbers.map(number -> question.saying("{\"title\": \"Ny %d\"}".formatted(number)))
                                .<Callable<Response>>map(change -> change::ask)
                                .toList())
                .forEach(ParallelFireTest::mustSucceed));
        assertThat(effect).containsEntry("workshop_todos.revision", (long) AT_ONCE);
    }

    /** Nobody becomes a member or gets a seat twice, whether or not there is a key; but without, none gets the answer again. */
    @ParameterizedTest
    @CsvSource({"addMember, unique_member_per_organization", "signUpForEvent, unique_participant_per_event"})
    void withoutAKeyARepetitionIsRefused(Operation operation, String code) {
        var question = ready(Document.endpoint(operation));
        var answers = AllAtOnce.times(AT_ONCE, () -> question.ask());
        assertThat(answers).filteredOn(ParallelFireTest::isSuccess).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !isSuccess(answer))
                .allSatisfy(answer -> assertThat(answer.<String>path("code")).isEqualTo(code));
    }

    /** What must be the same whenever a request is repeated. */
    private record Told(int status, String body, String type, String tag, String location) {

        static Told of(Response answer) {
            return new Told(
                    answer.statusCode(),
                    answer.asString(),
                    answer.contentType(),
                    String.valueOf(answer.header("ETag")),
                    String.valueOf(answer.header("Location")));
        }
    }

    /** Whoever comes while it is under way is told so, and can ask until there is an answer. */
    private static Response onceItIsNoLongerUnderWay(Question question, Map<String, String> key) {
        var answer = question.ask(key);
        for (int tries = 1; answer.statusCode() == 409 && tries < MOST_TRIES; tries++) {
            assertThat(answer.<String>path("code")).isEqualTo("idempotency_key_in_use");
            answer = question.ask(key);
        }
        return answer;
    }

    private static Question ready(Endpoint endpoint) {
        var asker = Operation.valueOf(endpoint.operationId()).oneOfThoseAdmitted();
        return Question.of(endpoint, asker, Backdrop.scenery().readyFor(endpoint, asker));
    }

    /** As the thing is shown; a module that stays as it is tells its tag, too. */
    private static String tag(Question question) {
        Supplier<Question> unchanging = () -> question.saying("{\"enabled\": true}");
        return Document.shownBy(question.endpoint())
                .map(shown -> Question.of(shown, question.asker(), question.place()))
                .orElseGet(unchanging)
                .ask()
                .header("ETag");
    }

    private static boolean isGone(Question question) {
        return Document.shownBy(question.endpoint())
                .map(shown -> Question.of(shown, question.asker(), question.place()))
                .map(Question::ask)
                .filter(answer -> answer.statusCode() == 404)
                .isPresent();
    }

    private static Map<String, String> newKey() {
        return Map.of(Repetitions.KEY, UUID.randomUUID().toString());
    }

    private static boolean isSuccess(Response answer) {
        return answer.statusCode() >= 200 && answer.statusCode() <= 204;
    }

    private static void mustSucceed(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 204);
    }

    private static String told(List<Response> answers) {
        return answers.stream()
                .map(answer -> answer.statusCode() + " " + answer.asString())
                .toList()
                .toString();
    }
}
