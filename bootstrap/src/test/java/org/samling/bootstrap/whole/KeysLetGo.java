package org.samling.bootstrap.whole;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import java.time.Instant;
import org.samling.application.idempotency.AnswerOnce.Answer;
import org.samling.application.idempotency.AnswerOnce.Request;
import org.samling.application.idempotency.port.IdempotencyKeys;

/** The protection, taken away for a control: keys that are new to whoever comes with one. */
@Decorator
@Priority(1)
class KeysLetGo implements IdempotencyKeys {

    private static volatile boolean lettingGo;

    private final IdempotencyKeys keys;

    @Inject
    KeysLetGo(@Delegate IdempotencyKeys keys) {
        this.keys = keys;
    }

    static void during(Runnable work) {
        lettingGo = true;
        try {
            work.run();
        } finally {
            lettingGo = false;
        }
    }

    @Override
    public Claim claim(Request request, Instant keptSince) {
        return lettingGo ? new Claim.Taken() : keys.claim(request, keptSince);
    }

    @Override
    public void keep(Request request, Answer answer, Instant now) {
        keys.keep(request, answer, now);
    }

    @Override
    public int forgetBefore(Instant time, int most) {
        return keys.forgetBefore(time, most);
    }
}
