package org.samling.application.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.samling.application.UseCase;
import org.samling.application.idempotency.port.IdempotencyKeys;
import org.samling.application.idempotency.port.IdempotencyKeys.Claim.Answered;
import org.samling.application.idempotency.port.IdempotencyKeys.Claim.Held;
import org.samling.application.idempotency.port.IdempotencyKeys.Claim.Taken;
import org.samling.domain.shared.RuleViolation;

@UseCase
class AnswerOnceService implements AnswerOnce, ForgetOldAnswers {

    private static final Duration KEPT_FOR = Duration.ofHours(24);
    private static final int FORGOTTEN_AT_ONCE = 1000;

    private final IdempotencyKeys keys;
    private final Clock clock;

    AnswerOnceService(IdempotencyKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public Answer answer(Request request, Supplier<Answer> act) {
        return switch (keys.claim(request, clock.instant().minus(KEPT_FOR))) {
            case Taken() -> actAndKeep(request, act);
            case Held() -> throw new RuleViolation(IdempotencyRule.IDEMPOTENCY_KEY_IN_USE);
            case Answered(var fingerprint, var answer) -> {
                if (!fingerprint.equals(request.fingerprint())) {
                    throw new RuleViolation(IdempotencyRule.IDEMPOTENCY_KEY_REUSED);
                }
                yield answer.asReplay();
            }
        };
    }

    @Override
    public int forgetSome() {
        return keys.forgetBefore(clock.instant().minus(KEPT_FOR), FORGOTTEN_AT_ONCE);
    }

    private Answer actAndKeep(Request request, Supplier<Answer> act) {
        var answer = act.get();
        keys.keep(request, answer, clock.instant());
        return answer;
    }
}
