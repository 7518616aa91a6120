package org.samling.application.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.samling.application.UseCaseScene;
import org.samling.application.idempotency.AnswerOnce.Answer;
import org.samling.application.idempotency.AnswerOnce.Request;
import org.samling.domain.shared.OrganizationId;

class AnswerOnceTest extends UseCaseScene {

    private final AnswerOnceService once = new AnswerOnceService(idempotencyKeys(), clock);
    private final OrganizationId organization = anOrganization().id();
    private final Request request = requestWith("print of the first body");

    private int acts;

    @Test
    void the_first_request_is_acted_on() {
        assertThat(send(request)).isEqualTo(answer(1, false));
    }

    @Test
    void whoever_repeats_the_request_gets_the_first_answer_and_no_second_effect() {
        send(request);
        clock.pass(Duration.ofHours(24));

        assertThat(send(request)).isEqualTo(answer(1, true));
        assertThat(acts).isEqualTo(1);
    }

    @Test
    void after_more_than_a_day_the_request_is_a_new_one() {
        send(request);
        clock.pass(Duration.ofHours(24).plusSeconds(1));

        assertThat(send(request)).isEqualTo(answer(2, false));
        assertThat(send(request)).isEqualTo(answer(2, true));
    }

    @Test
    void another_request_under_the_same_key_is_refused() {
        send(request);

        assertRefused(IdempotencyRule.IDEMPOTENCY_KEY_REUSED, () -> send(requestWith("print of another body")));

        assertThat(acts).isEqualTo(1);
    }

    @Test
    void a_repetition_that_arrives_while_the_first_is_still_answered_is_refused() {
        once.answer(request, () -> {
            var repetition = CompletableFuture.runAsync(
                    () -> assertRefused(IdempotencyRule.IDEMPOTENCY_KEY_IN_USE, () -> send(request)));
            repetition.join();
            return act();
        });

        assertThat(acts).isEqualTo(1);
    }

    @Test
    void an_act_that_fails_leaves_the_key_free_for_another_attempt() {
        assertThatIllegalStateException()
                .isThrownBy(() -> write(() -> once.answer(request, () -> {
                    throw new IllegalStateException("the storage is away");
                })));

        assertThat(send(request)).isEqualTo(answer(1, false));
    }

    @Test
    void a_refusal_is_kept_and_repeated_as_well() {
        var refusal = new Answer(409, Map.of(), "{}", false);
        assertThat(once.answer(request, () -> refusal)).isEqualTo(refusal);

        assertThat(send(request)).isEqualTo(refusal.asReplay());
        assertThat(acts).isZero();
    }

    @Test
    void whoever_was_refused_is_told_what_a_repetition_was_answered_meanwhile() {
        send(request);

        assertThat(once.answer(request, () -> new Answer(409, Map.of(), "{}", false)))
                .isEqualTo(answer(1, true));
        assertThat(send(request)).isEqualTo(answer(1, true));
    }

    @Test
    void answers_are_forgotten_after_a_day() {
        send(request);
        clock.pass(Duration.ofHours(24));
        assertThat(once.forgetSome()).isZero();

        clock.pass(Duration.ofSeconds(1));
        assertThat(once.forgetSome()).isEqualTo(1);
        assertThat(once.forgetSome()).isZero();
    }

    private Answer send(Request sent) {
        return once.answer(sent, this::act);
    }

    private Answer act() {
        acts++;
        return answer(acts, false);
    }

    private static Answer answer(int number, boolean replayed) {
        return new Answer(201, Map.of("Location", "/v1/members/" + number), "{\"number\":" + number + "}", replayed);
    }

    private Request requestWith(String fingerprint) {
        return new Request("idp|kari", organization, "addMember", "key-1", fingerprint);
    }
}
