package org.samling.application.idempotency.port;

import java.time.Instant;
import org.samling.application.idempotency.AnswerOnce.Answer;
import org.samling.application.idempotency.AnswerOnce.Request;

/** The keys that callers have sent, and the answers they got. */
public interface IdempotencyKeys {

    /** Takes the key for the present transaction, unless somebody holds it or it has been answered since the given time. */
    Claim claim(Request request, Instant keptSince);

    void keep(Request request, Answer answer, Instant now);

    /** Forgets what was kept before the given time, so many at most, and says how many. */
    int forgetBefore(Instant time, int most);

    /** What came of taking a key. */
    sealed interface Claim {

        /** The key is new. The present transaction holds it to its end. */
        record Taken() implements Claim {}

        /** Another request holds the key. */
        record Held() implements Claim {}

        /** The key was answered. */
        record Answered(String fingerprint, Answer answer) implements Claim {}
    }
}
