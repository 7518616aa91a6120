package org.samling.adapters.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.adapters.persistence.Sessions;
import org.samling.domain.shared.UserId;

/** Somebody is seen for the first time by two transactions at once, of which the second has to wait for the first. */
@QuarkusTest
class FirstSightRaceTest extends OnPostgres {

    private static final String AS_ONE_STATEMENT = """
            with made as (
                insert into users (id, subject, created_at)
                values (gen_random_uuid(), :subject, now())
                on conflict (subject) do nothing
                returning id
            )
            select id from made
            union all
            select id from users where subject = :subject
            """;

    @Test
    void both_get_the_same_person() throws ExecutionException, InterruptedException {
        var subject = aSubject();
        var first = new AtomicReference<@Nullable UserId>();
        var second = whileRecognizing(subject, first, () -> users().recognize(subject, NOON));
        assertThat(second.get()).isEqualTo(first.get());
    }

    @Test
    void if_the_first_fails_the_second_makes_the_person() throws ExecutionException, InterruptedException {
        var subject = aSubject();
        try (var other = Executors.newSingleThreadExecutor()) {
            var second = new CompletableFuture<UserId>();
            assertThatIllegalStateException()
                    .isThrownBy(() -> write(() -> {
                        users().recognize(subject, MORNING);
                        other.execute(() -> second.complete(users().recognize(subject, NOON)));
                        Sessions.awaitSomebodyWaiting();
                        throw new IllegalStateException("the first fails");
                    }));
            var made = second.get();
            assertThat(users().find(subject)).contains(made);
        }
    }

    /** The control: why the two steps are not one statement. */
    @Test
    void as_a_single_statement_the_second_would_find_nobody() throws ExecutionException, InterruptedException {
        var subject = aSubject();
        var second = whileRecognizing(
                subject,
                new AtomicReference<>(),
                () -> Sessions.asApplication().inTransaction(database -> {
                    database.execute("select set_config('app.subject', ?, true)", subject);
                    return database.createQuery(AS_ONE_STATEMENT)
                            .bind("subject", subject)
                            .mapTo(String.class)
                            .list();
                }));
        assertThat(second.get()).isEmpty();
    }

    private <T> Future<T> whileRecognizing(
            String subject, AtomicReference<@Nullable UserId> first, Callable<T> second) {
        try (var other = Executors.newSingleThreadExecutor()) {
            return inTransaction(() -> {
                first.set(users().recognize(subject, MORNING));
                var waiting = other.submit(second);
                Sessions.awaitSomebodyWaiting();
                return waiting;
            });
        }
    }
}
