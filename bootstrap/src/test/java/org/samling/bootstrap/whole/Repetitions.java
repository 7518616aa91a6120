package org.samling.bootstrap.whole;

import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends requests with an Idempotency-Key again. */
@Singleton
class Repetitions {

    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    private final String superuser;

    Repetitions(@ConfigProperty(name = Surroundings.SUPERUSER_URL) String superuser) {
        this.superuser = superuser;
    }

    /**
     * What one key was answered.
     *
     * @param meanwhile when it came again before the first answer could be kept
     * @param again when it came again after that
     * @param abused when it came with another request
     */
    record Answers(Response first, Response meanwhile, Response again, Response abused) {}

    Answers to(Question question) throws SQLException {
        var key = Map.of(KEY, UUID.randomUUID().toString());
        try (var holder = DriverManager.getConnection(superuser);
                var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("lock table idempotency_keys in share mode");
            var first = CompletableFuture.supplyAsync(() -> question.ask(key));
            Waiters.awaitOneOr(holder, first);
            var meanwhile = question.ask(key);
            holder.commit();
            return new Answers(first.join(), meanwhile, question.ask(key), abuse(question, key));
        }
    }

    /** Under what condition a request is sent makes another one of it, too. */
    private static Response abuse(Question question, Map<String, String> key) {
        if (question.endpoint().takesBody()) {
            return question.saying(question.body() == null ? "{}" : question.body() + " ")
                    .ask(key);
        }
        var headers = new HashMap<>(key);
        headers.put("If-Match", "*");
        return question.ask(headers);
    }
}
