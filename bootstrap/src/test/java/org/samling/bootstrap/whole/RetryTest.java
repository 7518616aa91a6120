package org.samling.bootstrap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samling.bootstrap.whole.Scenery.Home;

/** Requests that are sent more than once, all at the same time. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class RetryTest {

    private static final int AT_ONCE = 16;
    private static final String MEMBERS = "/v1/organizations/{id}/members";

    private Home home;
    private final String subject = UUID.randomUUID().toString();

    @BeforeEach
    void anOrganisation() {
        home = Scenery.home();
    }

    @Test
    void manyAtOnceUnderOneKeyHaveOneEffectAndOneAnswer() throws InterruptedException, ExecutionException {
        var key = UUID.randomUUID().toString();
        var answer = oneAnswerOf(allAtOnce(() -> add(key)));
        assertThat(add(key).asString()).isEqualTo(answer.asString());
        assertThat(timesDone(answer.path("user_id"))).isEqualTo(1);
    }

    @Test
    void manyAtOnceUnderOneKeySignOnePersonUpOnce() throws InterruptedException, ExecutionException {
        var key = UUID.randomUUID().toString();
        var event = publishedEvent();
        var answer = oneAnswerOf(allAtOnce(() -> signUp(event, key)));
        assertThat(signUp(event, key).asString()).isEqualTo(answer.asString());
        assertThat(timesDone(answer.path("id"))).isEqualTo(1);
        assertThat(Scenery.as(Principal.CONTACT).get(event).<Integer>path("registration_count"))
                .isEqualTo(1);
    }

    /** The control: without the key all but one are refused, for another reason, and none gets the answer again. */
    @Test
    void withoutAKeyARepetitionIsRefused() throws InterruptedException, ExecutionException {
        mustRefuseAllButOne(allAtOnce(() -> add(null)), "unique_member_per_organization");
        var event = publishedEvent();
        mustRefuseAllButOne(allAtOnce(() -> signUp(event, null)), "unique_participant_per_event");
    }

    @Test
    void ofManyChangesToOneRevisionOneWins() throws InterruptedException, ExecutionException {
        var member = MEMBERS + "/" + home.contact();
        var seen =
                Scenery.as(Principal.ORG_ADMIN).get(member, home.organization()).header("ETag");
        var answers = allAtOnce(() -> Scenery.as(Principal.ORG_ADMIN)
                .header("If-Match", seen)
                .contentType("application/merge-patch+json")
                .body("{\"display_name\": \"" + UUID.randomUUID() + "\"}")
                .patch(member, home.organization()));
        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(200, 412)
                .containsOnlyOnce(200);
    }

    private Response add(@Nullable String key) {
        return request(Principal.ORG_ADMIN, key)
                .body("{\"subject\": \"%s\", \"display_name\": \"Siri\", \"role\": \"contact\"}".formatted(subject))
                .post(MEMBERS, home.organization());
    }

    private static Response signUp(String event, @Nullable String key) {
        return request(Principal.CONTACT, key).body("{}").post(event + "/participants");
    }

    private static RequestSpecification request(Principal principal, @Nullable String key) {
        var request = Scenery.as(principal).contentType(ContentType.JSON);
        return key == null ? request : request.header("Idempotency-Key", key);
    }

    private String publishedEvent() {
        var events = "/v1/organizations/%s/events".formatted(home.organization());
        var event = events + "/"
                + Scenery.ask(Principal.COORDINATOR, "POST", events, """
                        {"title": "Sommerfest", "event_type": "social", "visibility": "organization",
                         "start_at": "2099-06-12T12:00:00+02:00", "end_at": "2099-06-12T16:00:00+02:00"}""").<String>path("id");
        Scenery.ask(Principal.COORDINATOR, "POST", event + "/publish", null)
                .then()
                .statusCode(200);
        return event;
    }

    private static Response oneAnswerOf(List<Response> answers) {
        assertThat(answers)
                .extracting(Response::statusCode)
                .isSubsetOf(201, 409)
                .contains(201);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(answer -> assertThat(answer.<String>path("code")).isEqualTo("idempotency_key_in_use"));
        var first = answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .findFirst()
                .orElseThrow();
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 201)
                .allSatisfy(answer -> assertThat(answer.asString()).isEqualTo(first.asString()));
        return first;
    }

    private static void mustRefuseAllButOne(List<Response> answers, String code) {
        assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(201);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 201)
                .hasSize(AT_ONCE - 1)
                .allSatisfy(answer -> assertThat(answer.<String>path("code")).isEqualTo(code));
    }

    private int timesDone(String thing) {
        return Scenery.as(Principal.ORG_ADMIN)
                .queryParam("thing_id", thing)
                .get("/v1/organizations/{id}/audit-log", home.organization())
                .path("items.size()");
    }

    private static List<Response> allAtOnce(Callable<Response> request)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var sent = threads.invokeAll(
                    IntStream.range(0, AT_ONCE).mapToObj(number -> request).toList());
            var answers = new ArrayList<Response>();
            for (Future<Response> answer : sent) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
