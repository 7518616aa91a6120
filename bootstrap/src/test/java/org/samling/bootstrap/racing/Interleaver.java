package org.samling.bootstrap.racing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.samling.bootstrap.whole.Surroundings;
import org.samling.domain.shared.RuleViolation;

/** Does two acts, one after the other or interleaved in fixed steps. */
@Singleton
class Interleaver {

    private final Connection watch;

    Interleaver(@ConfigProperty(name = Surroundings.SUPERUSER_URL) String superuser) throws SQLException {
        watch = DriverManager.getConnection(superuser);
    }

    @PreDestroy
    void close() throws SQLException {
        watch.close();
    }

    Answers oneAfterTheOther(Runnable first, Runnable second) {
        return new Answers(answer(first), answer(second));
    }

    /** The first is done but not yet committed when the second begins. */
    Answers interleaved(Runnable first, Runnable second) {
        return interleaved(first, second, () -> {});
    }

    /** The same, and something else is done and committed before the first is. */
    Answers interleaved(Runnable first, Runnable second, Runnable meanwhile) {
        var begun = new ArrayList<CompletableFuture<String>>();
        var firstAnswer = answer(() -> QuarkusTransaction.requiringNew().run(() -> {
            var refusal = refused(first);
            var late = CompletableFuture.supplyAsync(() -> answer(second));
            begun.add(late);
            Awaitility.await("the second act to wait, or to be done")
                    .atMost(Duration.ofSeconds(10))
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(2))
                    .until(() -> late.isDone() || somebodyWaits());
            QuarkusTransaction.suspendingExisting().run(meanwhile);
            refusal.ifPresent(thrown -> {
                throw thrown;
            });
        }));
        return new Answers(firstAnswer, begun.getFirst().join());
    }

    private static String answer(Runnable act) {
        return refused(act).map(Interleaver::told).orElse("done");
    }

    private static Optional<RuntimeException> refused(Runnable act) {
        try {
            act.run();
            return Optional.empty();
        } catch (RuntimeException refusal) {
            return Optional.of(refusal);
        }
    }

    /** Only a rule may refuse; that anything else did is an ending of its own. */
    private static String told(RuntimeException refusal) {
        return refusal instanceof RuleViolation violation
                ? violation.rule().code()
                : refusal.getClass().getName();
    }

    private boolean somebodyWaits() {
        try (var statement = watch.createStatement();
                var result = statement.executeQuery("select exists (select 1 from pg_locks where not granted)")) {
            result.next();
            return result.getBoolean(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
