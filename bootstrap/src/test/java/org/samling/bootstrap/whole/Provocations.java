package org.samling.bootstrap.whole;

import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.rest.problem.Refusal;
import org.samling.adapters.rest.request.RateLimit;
import org.samling.bootstrap.whole.Document.Declared;
import org.samling.bootstrap.whole.Document.Endpoint;
import org.samling.bootstrap.whole.Operation.Expected;

/** How to be answered with each status. What changes nothing is asked of one place, for setting it up takes longer. */
@Singleton
class Provocations {

    private static final int LARGEST_BODY = 256 * 1024;
    private static final int LONGEST_ADDRESS = 4096;
    private static final int LARGEST_HEADERS = 16 * 1024;
    private static final int MOST_TRIES = 100;
    private static final String TOO_EAGER = "too-eager";
    private static final Map<String, String> NOTHING_MORE = Map.of();

    private final Repetitions repetitions;
    private final Breakdown breakdown;
    private final RateLimit rateLimit;
    private final Map<Declared, Response> answers = new HashMap<>();
    private final Map<Endpoint, Question> questions = new HashMap<>();
    private final Map<Endpoint, Repetitions.Answers> repeated = new HashMap<>();
    private @Nullable Place plenty;
    private @Nullable Place asleep;

    Provocations(Repetitions repetitions, Breakdown breakdown, RateLimit rateLimit) {
        this.repetitions = repetitions;
        this.breakdown = breakdown;
        this.rateLimit = rateLimit;
    }

    /** The answer that comes of it; whether it is the one that was declared is for others to say. */
    Response answer(Declared declared) throws SQLException {
        var known = answers.get(declared);
        if (known != null) {
            return known;
        }
        var answer = provoke(declared.endpoint(), declared.status());
        answers.put(declared, answer);
        return answer;
    }

    Response provoke(Endpoint endpoint, int status) throws SQLException {
        return switch (status) {
            case 200, 201, 204 -> success(endpoint);
            case 304 -> asking(endpoint).ask(Map.of("If-None-Match", tag(endpoint)));
            case 400 -> asking(endpoint).ask("?unheard_of=1", NOTHING_MORE);
            case 401 -> asking(endpoint).by(Principal.NOBODY).ask();
            case 403 -> forbidden(endpoint);
            case 404 -> asking(endpoint).in(Place.nowhere()).ask();
            case 406 -> asking(endpoint).ask(Map.of("Accept", "text/csv"));
            case 409 -> endpoint.method().equals("POST") ? repeated(endpoint).meanwhile() : conflict(endpoint);
            case 412 -> asking(endpoint).ask(Map.of("If-Match", "\"999999999-00\""));
            case 413 -> asking(endpoint).saying("x".repeat(LARGEST_BODY + 1)).ask();
            case 414 -> asking(endpoint).ask("?x=" + "x".repeat(LONGEST_ADDRESS), NOTHING_MORE);
            case 415 -> asking(endpoint).askInPlainText();
            case 422 -> endpoint.method().equals("POST") ? repeated(endpoint).abused() : broken(endpoint);
            case 429 -> tooMany(endpoint);
            case 431 -> asking(endpoint).ask(Map.of("Padding", "x".repeat(LARGEST_HEADERS)));
            case 500 -> breakdown.toldByTheBroken(endpoint, this::everything);
            case 503 -> breakdown.toldByTheOverloaded(endpoint, this::everything);
            default -> throw new IllegalArgumentException("nobody knows how to be answered with " + status);
        };
    }

    private Response success(Endpoint endpoint) throws SQLException {
        return switch (endpoint.method()) {
            case "POST" -> repeated(endpoint).again();
            case "GET" -> endpoint.isList() ? page(endpoint) : asking(endpoint).ask();
            default -> ready(endpoint).ask();
        };
    }

    /** The first of several. */
    private Response page(Endpoint endpoint) {
        var asker = endpoint.isInAnOrganization() || endpoint.path().equals("/v1/organizations")
                ? asking(endpoint).asker()
                : Principal.PARTICIPANT;
        return Question.of(endpoint, asker, plenty())
                .ask(endpoint.parameters().contains("limit") ? "?limit=1" : "", NOTHING_MORE);
    }

    private String tag(Endpoint endpoint) {
        var tag = asking(endpoint).ask().header("ETag");
        return tag == null ? "*" : tag;
    }

    /** To whom the role does not reach; where every role does, to all while the organisation sleeps; or because of others. */
    private Response forbidden(Endpoint endpoint) {
        var operation = Operation.valueOf(endpoint.operationId());
        var tooLow = Stream.of(Principal.values())
                .filter(principal -> principal != Principal.NOBODY)
                .filter(principal -> operation.ofAMember(principal) == Expected.FORBIDDEN)
                .filter(principal -> principal.isMember() || !endpoint.isInAnOrganization())
                .findFirst();
        if (tooLow.isPresent()) {
            return asking(endpoint).by(tooLow.get()).ask();
        }
        if (endpoint.writes()) {
            return asking(endpoint).in(asleep()).ask();
        }
        var others =
                endpoint.parameters().contains("user_id") && !endpoint.path().contains("{user_id}");
        return asking(endpoint)
                .by(Principal.CONTACT)
                .ask(others ? "?user_id=" + Backdrop.scenery().home().coordinator() : "", NOTHING_MORE);
    }

    /** The state of a workshop or an event that was put away, or the last who can let others in. */
    private Response conflict(Endpoint endpoint) {
        var question = ready(endpoint);
        var cast = Backdrop.scenery().home().cast();
        if (endpoint.isAboutAWorkshop()) {
            Step.act(WorkshopStage.WORKSHOP + "/archive").take(cast, question.place());
        } else if (endpoint.isAboutAnEvent()) {
            Step.delete(EventStage.EVENT).take(cast, question.place());
        } else if (endpoint.path().contains("/members/")) {
            return question.in(question.place().withPerson(Scenery.idOf(Principal.ORG_ADMIN)))
                    .saying("{\"role\": \"contact\"}")
                    .ask();
        }
        return question.ask();
    }

    private Response broken(Endpoint endpoint) {
        return asking(endpoint).saying(Document.brokenBody(endpoint)).ask();
    }

    /**
     * By somebody of whom no other test has heard. Time gives everybody something to spend again, so that the last of it may
     * have to be spent more than once.
     */
    private Response tooMany(Endpoint endpoint) {
        Response answer;
        int tries = 0;
        do {
            spendAll(TOO_EAGER);
            answer = asking(endpoint).askAs(TOO_EAGER);
            tries++;
        } while (answer.statusCode() != 429 && tries < MOST_TRIES);
        return answer;
    }

    @SuppressWarnings("InfiniteLoopStatement") // it ends by being refused
    private void spendAll(String subject) {
        try {
            while (true) {
                rateLimit.count(subject);
            }
        } catch (Refusal spent) {
            // nothing is left
        }
    }

    private List<Question> everything() {
        return Document.endpoints().stream().map(this::asking).toList();
    }

    private Repetitions.Answers repeated(Endpoint endpoint) throws SQLException {
        var known = repeated.get(endpoint);
        if (known != null) {
            return known;
        }
        var answered = repetitions.to(ready(endpoint));
        repeated.put(endpoint, answered);
        return answered;
    }

    /** In a place that stays as it is. */
    private Question asking(Endpoint endpoint) {
        return questions.computeIfAbsent(endpoint, this::ready);
    }

    /** In a place of its own, if it changes something. */
    private Question ready(Endpoint endpoint) {
        var asker = Operation.valueOf(endpoint.operationId()).oneOfThoseAdmitted();
        return Question.of(endpoint, asker, Backdrop.scenery().readyFor(endpoint, asker));
    }

    private Place plenty() {
        var place = plenty == null ? Plenty.in(Scenery.home()) : plenty;
        plenty = place;
        return place;
    }

    private Place asleep() {
        var place = asleep == null ? Backdrop.deactivated() : asleep;
        asleep = place;
        return place;
    }
}
