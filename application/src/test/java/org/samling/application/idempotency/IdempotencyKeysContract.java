package org.samling.application.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samling.application.Scene;
import org.samling.application.idempotency.AnswerOnce.Answer;
import org.samling.application.idempotency.AnswerOnce.Request;
import org.samling.application.idempotency.port.IdempotencyKeys.Claim;
import org.samling.application.idempotency.port.IdempotencyKeys.Claim.Answered;
import org.samling.application.idempotency.port.IdempotencyKeys.Claim.Taken;

/** What anybody who holds idempotency keys promises, but for two transactions at once. */
public interface IdempotencyKeysContract extends Scene {

    Answer CREATED = new Answer(201, Map.of("Location", "/v1/members/1", "ETag", "\"1\""), "{\"name\":\"Åse\"}", false);
    Answer REFUSED = new Answer(422, Map.of(), "{\"code\":\"role_required\"}", false);

    @Test
    default void a_new_key_is_free_to_take() {
        assertThat(claim(aRequest(), MORNING)).isEqualTo(new Taken());
    }

    @Test
    default void a_key_that_was_answered_gives_the_answer() {
        var request = aRequest();
        answer(request, CREATED, NOON);

        assertThat(claim(request, MORNING)).isInstanceOfSatisfying(Answered.class, kept -> {
            assertThat(kept.fingerprint()).isEqualTo(request.fingerprint());
            assertThat(kept.answer().asReplay()).isEqualTo(CREATED.asReplay());
        });
    }

    @Test
    default void an_answer_without_headers_is_kept_as_well() {
        var request = aRequest();
        answer(request, REFUSED, NOON);

        assertThat(claim(request, MORNING))
                .isInstanceOfSatisfying(
                        Answered.class,
                        kept -> assertThat(kept.answer().asReplay()).isEqualTo(REFUSED.asReplay()));
    }

    @Test
    default void another_request_under_the_same_key_gets_the_first_ones_answer_and_fingerprint() {
        var request = aRequest();
        answer(request, CREATED, NOON);
        var another = new Request(
                request.caller(), request.organization(), request.operation(), request.key(), "another fingerprint");

        assertThat(claim(another, MORNING))
                .isInstanceOfSatisfying(
                        Answered.class, kept -> assertThat(kept.fingerprint()).isEqualTo(request.fingerprint()));
    }

    @Test
    default void the_same_key_of_another_caller_organization_or_operation_is_another_key() {
        var request = aRequest();
        answer(request, CREATED, NOON);
        var print = request.fingerprint();

        assertThat(claim(
                        new Request(aSubject(), request.organization(), request.operation(), request.key(), print),
                        MORNING))
                .isEqualTo(new Taken());
        assertThat(claim(
                        new Request(request.caller(), anOrganization().id(), request.operation(), request.key(), print),
                        MORNING))
                .isEqualTo(new Taken());
        assertThat(claim(new Request(request.caller(), null, request.operation(), request.key(), print), MORNING))
                .isEqualTo(new Taken());
        assertThat(claim(
                        new Request(request.caller(), request.organization(), "removeMember", request.key(), print),
                        MORNING))
                .isEqualTo(new Taken());
    }

    @Test
    default void a_key_outside_any_organization_is_answered_once_too() {
        var request = new Request(
                aSubject(), null, "foundOrganization", UUID.randomUUID().toString(), "fingerprint");
        assertThat(claim(request, MORNING)).isEqualTo(new Taken());

        answer(request, CREATED, NOON);

        assertThat(claim(request, MORNING)).isInstanceOf(Answered.class);
    }

    @Test
    default void an_answer_that_is_too_old_counts_no_longer_and_gives_way_to_a_new_one() {
        var request = aRequest();
        answer(request, CREATED, MORNING);

        answer(request, REFUSED, EVENING, NOON);

        assertThat(claim(request, NOON))
                .isInstanceOfSatisfying(
                        Answered.class,
                        kept -> assertThat(kept.answer().asReplay()).isEqualTo(REFUSED.asReplay()));
    }

    @Test
    default void a_key_whose_act_was_taken_back_is_free_again() {
        var request = aRequest();

        assertThatIllegalStateException()
                .isThrownBy(() -> write(() -> {
                    assertThat(idempotencyKeys().claim(request, MORNING)).isEqualTo(new Taken());
                    throw new IllegalStateException("the act fails");
                }));

        assertThat(claim(request, MORNING)).isEqualTo(new Taken());
    }

    @Test
    default void old_answers_are_forgotten_and_recent_ones_are_not() {
        var longAgo = Instant.parse("2001-01-01T00:00:00Z");
        var old = aRequest();
        answer(old, CREATED, longAgo);
        var recent = aRequest();
        answer(recent, CREATED, NOON);

        assertThat(inTransaction(() -> idempotencyKeys().forgetBefore(longAgo.plusSeconds(1), 10)))
                .isEqualTo(1);

        assertThat(claim(old, longAgo)).isEqualTo(new Taken());
        assertThat(claim(recent, MORNING)).isInstanceOf(Answered.class);
    }

    @Test
    default void no_more_answers_are_forgotten_at_once_than_asked_for() {
        var longAgo = Instant.parse("2001-01-01T00:00:00Z");
        for (int number = 0; number < 3; number++) {
            answer(aRequest(), CREATED, longAgo);
        }
        for (var forgotten : List.of(2, 1, 0)) {
            assertThat(inTransaction(() -> idempotencyKeys().forgetBefore(longAgo.plusSeconds(1), 2)))
                    .isEqualTo(forgotten);
        }
    }

    private Request aRequest() {
        return new Request(
                aSubject(),
                anOrganization().id(),
                "addMember",
                UUID.randomUUID().toString(),
                "fingerprint");
    }

    private Claim claim(Request request, Instant keptSince) {
        return inTransaction(() -> idempotencyKeys().claim(request, keptSince));
    }

    private void answer(Request request, Answer answer, Instant now) {
        answer(request, answer, now, now);
    }

    private void answer(Request request, Answer answer, Instant now, Instant keptSince) {
        write(() -> {
            assertThat(idempotencyKeys().claim(request, keptSince)).isEqualTo(new Taken());
            idempotencyKeys().keep(request, answer, now);
        });
    }
}
