package org.samling.bootstrap.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.samling.bootstrap.whole.Document.Endpoint;

/**
 * What somebody was given in one organisation, used in two others: in one that the same person administers, and in one
 * that somebody else does.
 */
public final class Keepsakes {

    private static final String MARK = "Fiskemaake";
    private static final Stage EVERYTHING =
            WorkshopStage.SIGNED_UP.and(EventStage.SIGNED_UP).and(NoticeStage.PARKED);

    private final Place plenty;
    private final Place first;
    private final List<Elsewhere> elsewhere;

    private record Elsewhere(Principal asker, Place place) {}

    public Keepsakes() {
        var home = Scenery.home();
        var other = Scenery.home();
        plenty = Plenty.in(home);
        first = EVERYTHING.set(home.cast().marked(MARK));
        elsewhere = List.of(
                new Elsewhere(Principal.ORG_ADMIN, EVERYTHING.set(other.cast())),
                new Elsewhere(Principal.ADMIN_ABROAD, EVERYTHING.set(Scenery.abroad())));
    }

    /** How many lists there are whose cursors opened no list elsewhere, and told so as forged ones do. */
    public int cursors() {
        var lists = asked("GET").stream()
                .filter(endpoint -> endpoint.parameters().contains("cursor"))
                .toList();
        for (var list : lists) {
            String cursor = Question.of(list, Principal.ORG_ADMIN, plenty)
                    .ask("?limit=1", Map.of())
                    .path("next_cursor");
            assertThat(cursor).as(list.operationId()).isNotNull();
            for (var there : elsewhere) {
                var question = Question.of(list, there.asker(), there.place());
                var answers = List.of(
                        question.ask("?limit=1&cursor=" + cursor, Map.of()),
                        question.ask("?limit=1&cursor=" + "A".repeat(cursor.length()), Map.of()));
                assertThat(answers).allSatisfy(answer -> {
                    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
                    assertThat(answer.<String>path("code")).isEqualTo("cursor_invalid");
                });
            }
        }
        return lists.size();
    }

    /** How many acts there are whose keys were unheard of elsewhere. */
    public int keys() {
        var acts = asked("POST");
        for (var act : acts) {
            var key = Map.of(Repetitions.KEY, UUID.randomUUID().toString());
            Question.of(act, Principal.ORG_ADMIN, first).ask(key);
            for (var there : elsewhere) {
                var answer = Question.of(act, there.asker(), there.place()).ask(key);
                assertThat(answer.header(Repetitions.REPLAYED))
                        .as(told(act, answer))
                        .isNull();
                assertThat(answer.asString())
                        .as(told(act, answer))
                        .doesNotContain(MARK)
                        .doesNotContain("idempotency_key");
            }
        }
        return acts.size();
    }

    /** How many things there are whose tags said nothing elsewhere, unless what is shown there is the same. */
    public int tags() {
        var things = asked("GET").stream()
                .filter(endpoint -> endpoint.parameters().contains("If-None-Match"))
                .toList();
        for (var thing : things) {
            var shown = Question.of(thing, Principal.ORG_ADMIN, first).ask();
            var tag = Objects.requireNonNull(shown.header("ETag"), thing.operationId());
            for (var there : elsewhere) {
                var answer = Question.of(thing, there.asker(), there.place()).ask(Map.of("If-None-Match", tag));
                assertThat(answer.asString()).as(told(thing, answer)).doesNotContain(MARK);
                if (answer.statusCode() == 304) {
                    assertThat(Question.of(thing, there.asker(), there.place())
                                    .ask()
                                    .asString())
                            .isEqualTo(shown.asString());
                }
            }
        }
        return things.size();
    }

    private static List<Endpoint> asked(String method) {
        return Document.endpoints().stream()
                .filter(Endpoint::isInAnOrganization)
                .filter(endpoint -> endpoint.method().equals(method))
                .filter(endpoint -> Operation.valueOf(endpoint.operationId()).admits(Principal.ORG_ADMIN))
                .toList();
    }

    private static String told(Endpoint endpoint, Response answer) {
        return "%s: %d %s".formatted(endpoint, answer.statusCode(), answer.asString());
    }
}
