package org.samling.application.idempotency;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samling.domain.shared.OrganizationId;

/**
 * Lets a caller send a request again without harm. The first answer to a key is kept for a day, in the transaction of
 * the act; whoever repeats the request gets that answer instead of a second effect.
 */
public interface AnswerOnce {

    /** Acts and keeps the answer, or gives the answer that was kept. Where an act was taken back, the refusal is an answer. */
    Answer answer(Request request, Supplier<Answer> act);

    /**
     * A request that carries a key.
     *
     * @param caller the subject of the caller's token
     * @param organization the organisation in which it acts, if in one
     * @param fingerprint tells this request from another one under the same key
     */
    record Request(
            String caller, @Nullable OrganizationId organization, String operation, String key, String fingerprint) {}

    /** An answer as it went, or goes, to the caller. */
    record Answer(int status, Map<String, String> headers, String body, boolean replayed) {

        public Answer asReplay() {
            return new Answer(status, headers, body, true);
        }
    }
}
