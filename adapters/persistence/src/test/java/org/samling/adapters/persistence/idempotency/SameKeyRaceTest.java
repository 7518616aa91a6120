package org.samling.adapters.persistence.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.samling.adapters.persistence.OnPostgres;
import org.samling.adapters.persistence.Sessions;
import org.samling.application.idempotency.AnswerOnce.Answer;
import org.samling.application.idempotency.AnswerOnce.Request;
import org.samling.application.idempotency.port.IdempotencyKeys.Claim;
import org.samling.application.idempotency.port.IdempotencyKeys.Claim.Answered;
import org.samling.application.idempotency.port.IdempotencyKeys.Claim.Held;
import org.samling.application.idempotency.port.IdempotencyKeys.Claim.Taken;

/** The same request is sent again before the first one is answered. */
@QuarkusTest
class SameKeyRaceTest extends OnPostgres {

    private static final Answer ANSWER = new Answer(201, Map.of(), "{}", false);
    private static final long GATE = 4711;

    /** The gate stands for whatever may delay a statement between its view of the table and its try for the lock. */
    private static final String AS_ONE_STATEMENT = """
            with gate as materialized (
                select pg_advisory_xact_lock(:gate)
            ), lock as materialized (
                select pg_try_advisory_xact_lock(hashtextextended(
                    jsonb_build_array(
                        :caller::text, null::uuid, :operation::text, :key::text)::text, 0)) as taken
                from gate
            )
            select taken and fingerprint is null
            from lock
            left join idempotency_keys on caller = :caller and operation = :operation and key = :key
            """;

    @Test
    void a_key_that_is_being_answered_is_held_until_the_answer_is_there() {
        var request = aRequest();
        try (var other = Executors.newSingleThreadExecutor()) {
            write(() -> {
                assertThat(idempotencyKeys().claim(request, MORNING)).isEqualTo(new Taken());
                assertThat(claimBy(other.submit(() -> claim(request)))).isEqualTo(new Held());
                idempotencyKeys().keep(request, ANSWER, NOON);
                assertThat(claimBy(other.submit(() -> claim(request)))).isEqualTo(new Held());
            });
        }
        assertThat(claim(request)).isInstanceOf(Answered.class);
    }

    /** The control: why the lock and the look are not one statement. */
    @Test
    void as_a_single_statement_an_answered_key_could_be_taken_again() throws ExecutionException, InterruptedException {
        var request = aRequest();
        try (var other = Executors.newSingleThreadExecutor()) {
            var takenAgain = Sessions.asApplication().inTransaction(gatekeeper -> {
                gatekeeper.execute("select pg_advisory_xact_lock(?)", GATE);
                return inTransaction(() -> {
                    assertThat(idempotencyKeys().claim(request, MORNING)).isEqualTo(new Taken());
                    idempotencyKeys().keep(request, ANSWER, NOON);
                    var waiting = other.submit(() ->
                            Sessions.asApplication().inTransaction(database -> takenInOneStatement(database, request)));
                    Sessions.awaitSomebodyWaiting();
                    return waiting;
                });
            });
            assertThat(takenAgain.get()).isTrue();
        }
    }

    private static boolean takenInOneStatement(Handle database, Request request) {
        database.execute("select set_config('app.subject', ?, true)", request.caller());
        return database.createQuery(AS_ONE_STATEMENT)
                .bind("gate", GATE)
                .bind("caller", request.caller())
                .bind("operation", request.operation())
                .bind("key", request.key())
                .mapTo(Boolean.class)
                .one();
    }

    private Claim claim(Request request) {
        return inTransaction(() -> idempotencyKeys().claim(request, MORNING));
    }

    private static Claim claimBy(Future<Claim> other) {
        try {
            return other.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }

    private Request aRequest() {
        return new Request(
                aSubject(), null, "foundOrganization", UUID.randomUUID().toString(), "fingerprint");
    }
}
