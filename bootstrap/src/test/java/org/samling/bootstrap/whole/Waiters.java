package org.samling.bootstrap.whole;

import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;

/** Those who wait for what somebody else has locked. */
final class Waiters {

    private Waiters() {}

    static void awaitOne(Connection connection) {
        awaitOneOr(connection, new CompletableFuture<>());
    }

    /** Whoever need not wait has an answer instead. */
    static void awaitOneOr(Connection connection, CompletableFuture<?> answer) {
        Awaitility.await("somebody who waits for the row")
                .atMost(Duration.ofSeconds(10))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> {
                    try (var look = connection.createStatement();
                            var result = look.executeQuery("select count(*) from pg_locks where not granted")) {
                        result.next();
                        return result.getInt(1) > 0 || answer.isDone();
                    }
                });
    }
}
