package org.samling.application.idempotency;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samling.application.idempotency.AnswerOnce.Answer;
import org.samling.application.idempotency.AnswerOnce.Request;
import org.samling.application.idempotency.port.IdempotencyKeys;
import org.samling.domain.shared.OrganizationId;

/**
 * Idempotency keys in memory. For want of transactions a key is held by the thread that took it: until it keeps an
 * answer, lets go, or comes back for the same key, which it can only do in a later transaction.
 */
public final class InMemoryIdempotencyKeys implements IdempotencyKeys {

    private final Map<Key, Thread> held = new HashMap<>();
    private final Map<Key, Kept> kept = new HashMap<>();

    @Override
    public synchronized Claim claim(Request request, Instant keptSince) {
        var key = Key.of(request);
        var answered = kept.get(key);
        if (answered != null && !answered.at().isBefore(keptSince)) {
            return new Claim.Answered(answered.fingerprint(), answered.answer());
        }
        var holder = held.putIfAbsent(key, Thread.currentThread());
        return holder == null || holder == Thread.currentThread() ? new Claim.Taken() : new Claim.Held();
    }

    @Override
    public synchronized void keep(Request request, Answer answer, Instant now) {
        var key = Key.of(request);
        kept.put(key, new Kept(request.fingerprint(), answer, now));
        held.remove(key);
    }

    @Override
    public synchronized int forgetBefore(Instant time, int most) {
        var old = kept.entrySet().stream()
                .filter(answered -> answered.getValue().at().isBefore(time))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
        old.forEach(kept::remove);
        return old.size();
    }

    /** Lets go of what the present thread holds, as the end of a transaction would. */
    public synchronized void letGo() {
        held.values().removeIf(holder -> holder == Thread.currentThread());
    }

    private record Key(String caller, @Nullable OrganizationId organization, String operation, String key) {

        static Key of(Request request) {
            return new Key(request.caller(), request.organization(), request.operation(), request.key());
        }
    }

    private record Kept(String fingerprint, Answer answer, Instant at) {}
}
