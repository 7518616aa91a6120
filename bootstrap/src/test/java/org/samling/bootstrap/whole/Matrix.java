package org.samling.bootstrap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.samling.bootstrap.whole.Document.Endpoint;
import org.samling.bootstrap.whole.Operation.Expected;

/**
 * Every operation of the document × every sort of caller × own, foreign and invented things. It is asked of the application of
 * the test, or of whoever else serves.
 */
public final class Matrix {

    private final Rows rows;
    private final Backdrop backdrop;
    private final AtomicInteger asked = new AtomicInteger();

    public Matrix(Rows rows) {
        this.rows = rows;
        this.backdrop = Backdrop.scenery();
    }

    /** What it asks of. */
    public static List<String> operations() {
        return Document.endpoints().stream().map(Endpoint::operationId).toList();
    }

    /** What of it only looks at an event, or at something in one. */
    public static List<String> looksAtAnEvent() {
        return Document.endpoints().stream()
                .filter(endpoint -> endpoint.isAboutAnEvent() && !endpoint.writes())
                .map(Endpoint::operationId)
                .toList();
    }

    /** How many sorts of callers it asks as. */
    public static int principals() {
        return Principal.values().length;
    }

    /** The organisation that most of it is about. */
    public UUID organization() {
        return backdrop.main().organization();
    }

    /** How many times somebody has asked for something in some place. */
    public int asked() {
        return asked.get();
    }

    public void mustTellThoseWhomItDoesNotAdmitNothing(String operation) {
        mustTellThoseWhomItDoesNotAdmitNothing(Document.endpoint(Operation.valueOf(operation)));
    }

    public void mustAdmitThoseOfItsRow(String operation) {
        mustAdmitThoseOfItsRow(Document.endpoint(Operation.valueOf(operation)));
    }

    /**
     * How many of the operations are found to do something for somebody, or to tell somebody something, that they must not.
     * That one fails, or refuses otherwise than it should, is no such thing.
     */
    public long leaking(List<String> operations) {
        return operations.stream()
                .map(operation -> Document.endpoint(Operation.valueOf(operation)))
                .filter(this::isLeaking)
                .count();
    }

    private boolean isLeaking(Endpoint endpoint) {
        return Stream.of(Principal.values())
                .anyMatch(principal -> refusals(endpoint, principal).stream()
                        .flatMap(questions -> questions.places().stream())
                        .map(place -> ask(endpoint, principal, place))
                        .anyMatch(answer -> answer.statusCode() < 400 || holdsASecret(endpoint, principal, answer)));
    }

    private static boolean holdsASecret(Endpoint endpoint, Principal principal, Response answer) {
        return secretsFrom(endpoint, principal).stream().anyMatch(answer.asString()::contains);
    }

    void mustTellThoseWhomItDoesNotAdmitNothing(Endpoint endpoint) {
        var before = rows.digest();
        for (var principal : Principal.values()) {
            for (var questions : refusals(endpoint, principal)) {
                assertThat(questions.places().stream()
                                .map(place -> refused(endpoint, principal, place, questions.expected()))
                                .distinct())
                        .as("what is foreign, what is hidden and what is invented are told alike")
                        .hasSize(1);
            }
            assertThat(rows.digest())
                    .as("refusals change nothing: " + endpoint.operationId() + " by " + principal)
                    .isEqualTo(before);
        }
    }

    void mustAdmitThoseOfItsRow(Endpoint endpoint) {
        var operation = Operation.valueOf(endpoint.operationId());
        for (var principal : Principal.values()) {
            if (operation.admits(principal)) {
                var answer = ask(endpoint, principal, backdrop.readyFor(endpoint, principal));
                assertThat(answer.statusCode())
                        .as(name(endpoint, principal, answer))
                        .isBetween(200, 204);
                mustHoldNoSecret(endpoint, principal, answer);
            }
        }
    }

    /** Places where one caller is told the same, and what that is. */
    private record Questions(Expected expected, List<Place> places) {}

    private List<Questions> refusals(Endpoint endpoint, Principal principal) {
        var operation = Operation.valueOf(endpoint.operationId());
        var questions = new ArrayList<Questions>();
        if (principal == Principal.NOBODY) {
            questions.add(new Questions(
                    Expected.UNAUTHENTICATED, List.of(backdrop.main(), backdrop.abroad(), Place.nowhere())));
        } else if (!endpoint.isInAnOrganization()) {
            questions.addAll(refusalsOutside(endpoint, operation, principal));
        } else {
            questions.add(new Questions(Expected.NOT_FOUND, organizationsUnknownTo(principal, operation)));
            if (principal.isMember()) {
                questions.addAll(refusalsInside(endpoint, operation, principal));
            }
        }
        return questions;
    }

    /** Outside every organisation: what is there is for platform admins, or for one person. */
    private List<Questions> refusalsOutside(Endpoint endpoint, Operation operation, Principal principal) {
        var expected = operation.ofAMember(principal);
        var questions = new ArrayList<Questions>();
        if (expected != Expected.SUCCESS) {
            questions.add(new Questions(expected, List.of(backdrop.main())));
        }
        if (endpoint.namesSomething()) {
            var unknown = Stream.of(backdrop.abroad(), Place.nowhere());
            var here = expected == Expected.NOT_FOUND ? Stream.of(backdrop.main()) : Stream.<Place>empty();
            questions.add(new Questions(
                    operation.ofAMemberInVain(principal),
                    Stream.concat(here, unknown).toList()));
        }
        return questions;
    }

    private List<Place> organizationsUnknownTo(Principal principal, Operation operation) {
        if (operation.isOfThePlatform() && principal == Principal.PLATFORM_ADMIN) {
            return List.of(Place.nowhere());
        }
        return Stream.of(
                        Stream.of(Place.nowhere()),
                        principal.isMember() ? Stream.<Place>empty() : Stream.of(backdrop.main()),
                        principal == Principal.ADMIN_ABROAD ? Stream.<Place>empty() : Stream.of(backdrop.abroad()))
                .flatMap(places -> places)
                .toList();
    }

    private List<Questions> refusalsInside(Endpoint endpoint, Operation operation, Principal member) {
        var main = backdrop.main();
        var invented = Place.invented(main.organization());
        var questions = new ArrayList<Questions>();
        var expected = operation.ofAMember(member);
        if (expected != Expected.SUCCESS) {
            questions.add(new Questions(expected, List.of(main)));
        }
        if (endpoint.namesSomething()) {
            var unknown = new ArrayList<>(List.of(main.withEverythingOf(backdrop.abroad()), invented));
            unknown.addAll(backdrop.hiddenFrom(member, endpoint));
            questions.add(new Questions(operation.ofAMemberInVain(member), unknown));
        }
        if (endpoint.namesSomethingInAGathering()) {
            var unknown = Stream.of(backdrop.abroad(), backdrop.other(), invented)
                    .map(main::withContentsOf)
                    .toList();
            questions.add(new Questions(operation.ofAMemberInVainInside(member), unknown));
        }
        if (endpoint.isAboutAGathering() && member.isPeerMentorElsewhere()) {
            var elsewhere = operation.ofAMember(Principal.PEER_MENTOR);
            if (elsewhere != Expected.SUCCESS) {
                questions.add(new Questions(elsewhere, List.of(backdrop.other())));
            }
        }
        return questions;
    }

    /** What somebody is told who is refused, but for what differs from one request to the next. */
    private String refused(Endpoint endpoint, Principal principal, Place place, Expected expected) {
        var answer = ask(endpoint, principal, place);
        var name = name(endpoint, principal, answer);
        assertThat(answer.statusCode())
                .as("%s in %s", name, place)
                .satisfies(status -> assertThat(expected.isToldBy(status))
                        .as("%s, which is %d", expected, status)
                        .isTrue());
        mustHoldNoSecret(endpoint, principal, answer);
        return Scenery.withoutIds(answer);
    }

    private static void mustHoldNoSecret(Endpoint endpoint, Principal principal, Response answer) {
        for (var secret : secretsFrom(endpoint, principal)) {
            assertThat(answer.asString()).as(name(endpoint, principal, answer)).doesNotContain(secret);
        }
    }

    private static List<String> secretsFrom(Endpoint endpoint, Principal principal) {
        return switch (principal) {
            case ADMIN_ABROAD, PLATFORM_ADMIN -> List.of();
            case NOBODY, STRANGER, CONTACT ->
                List.of(Scenery.CANARY, Scenery.FOR_WHO_RUNS_IT, Scenery.FOR_WHO_IS_IN_IT);
            case PEER_MENTOR ->
                endpoint.isInAnOrganization()
                        ? List.of(Scenery.CANARY, Scenery.FOR_WHO_RUNS_IT, Scenery.FOR_WHO_IS_IN_IT)
                        : List.of(Scenery.CANARY, Scenery.FOR_WHO_RUNS_IT);
            case PARTICIPANT -> List.of(Scenery.CANARY, Scenery.FOR_WHO_RUNS_IT);
            case FACILITATOR ->
                endpoint.isOfEvents() ? secretsFrom(endpoint, Principal.PEER_MENTOR) : List.of(Scenery.CANARY);
            case COORDINATOR, ORG_ADMIN -> List.of(Scenery.CANARY);
        };
    }

    private Response ask(Endpoint endpoint, Principal principal, Place place) {
        asked.incrementAndGet();
        return Question.of(endpoint, principal, place).ask();
    }

    private static String name(Endpoint endpoint, Principal principal, Response answer) {
        return "%s by %s: %s".formatted(endpoint.operationId(), principal, answer.asString());
    }
}
