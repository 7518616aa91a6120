package org.samling.bootstrap.proof.outage;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.samling.bootstrap.packaged.Acts;
import org.samling.bootstrap.packaged.Crowd.Person;
import org.samling.bootstrap.packaged.Service;
import org.samling.bootstrap.proof.Seed;
import org.samling.bootstrap.whole.Tokens;

/**
 * Many who act all the time, each one act after the other. Who is not told what became of an act asks again, of any process,
 * until the answer is final.
 */
final class InsistingCallers implements AutoCloseable {

    /** How one asks again. */
    enum Asking {
        WITH_THE_SAME_KEY,
        AS_IF_FOR_THE_FIRST_TIME
    }

    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(2);
    private static final Duration LONGEST_PROGRESS = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int MOST_REPETITIONS = 1200;

    private final Fleet fleet;
    private final Scene scene;
    private final Ledger ledger;
    private final Asking asking;
    private final Queue<Attempt> attempts = new ConcurrentLinkedQueue<>();
    private final AtomicInteger titles = new AtomicInteger();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> running = new ArrayList<>();
    private volatile boolean acting = true;

    InsistingCallers(int number, Fleet fleet, Scene scene, Ledger ledger, Asking asking) {
        this.fleet = fleet;
        this.scene = scene;
        this.ledger = ledger;
        this.asking = asking;
        for (int caller = 0; caller < number; caller++) {
            var random = Seed.of("caller " + caller);
            var person = Optional.of(caller)
                    .filter(index -> index < scene.people().size())
                    .map(scene.people()::get);
            running.add(threads.submit(() -> act(random, person)));
        }
    }

    List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    Stream<Attempt> since(long time) {
        return attempts.stream().filter(attempt -> attempt.began() >= time);
    }

    /** Waits until every process has succeeded since then, and tells when the last of them first did. */
    long recovered(long since) {
        Awaitility.await("the first success of every process")
                .atMost(LONGEST_PROGRESS)
                .pollInterval(Duration.ofMillis(20))
                .until(() ->
                        fleet.services().stream().allMatch(service -> firstSuccess(service, since) < Long.MAX_VALUE));
        return fleet.services().stream()
                .mapToLong(service -> firstSuccess(service, since))
                .max()
                .orElseThrow();
    }

    private long firstSuccess(Service service, long since) {
        return attempts.stream()
                .filter(attempt -> attempt.ended() >= since)
                .filter(attempt -> attempt.address().equals(service.address()))
                .filter(Attempt::succeeded)
                .mapToLong(Attempt::ended)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** Waits until so much more has been acknowledged. */
    void goOnFor(int acts) {
        var enough = ledger.size() + acts;
        Awaitility.await("progress")
                .atMost(LONGEST_PROGRESS)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> ledger.size() >= enough || running.stream().anyMatch(Future::isDone));
    }

    /** Lets everybody finish what is under way. */
    void finish() throws InterruptedException, ExecutionException {
        acting = false;
        for (var caller : running) {
            caller.get();
        }
    }

    @Override
    public void close() {
        acting = false;
        threads.shutdownNow();
        threads.close();
        client.shutdownNow();
        client.close();
    }

    /** Half of the time somebody is given something to do, else the caller comes to an event, or does not after all. */
    private void act(Random random, Optional<Person> person) {
        var coming = new HashSet<String>();
        while (acting) {
            LockSupport.parkNanos(PAUSE.toNanos());
            if (person.isEmpty() || random.nextBoolean()) {
                settle(scene.addTodo("To-do " + titles.incrementAndGet(), random));
            } else {
                var event = scene.events().get(random.nextInt(scene.events().size()));
                var subject = person.get().subject();
                var id = person.get().id();
                if (coming.add(event)) {
                    settle(new Wish.SignUp(subject, id, event));
                } else {
                    settle(new Wish.Cancel(subject, id, event));
                    coming.remove(event);
                }
            }
        }
    }

    private void settle(Wish act) {
        var key = UUID.randomUUID().toString();
        for (int repetition = 0; repetition < MOST_REPETITIONS; repetition++) {
            if (isSettled(act, key, repetition > 0)) {
                return;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            if (asking == Asking.AS_IF_FOR_THE_FIRST_TIME) {
                key = UUID.randomUUID().toString();
            }
        }
        throw new AssertionError("never answered: " + act);
    }

    private boolean isSettled(Wish act, String key, boolean askedBefore) {
        var address = fleet.anyAddress();
        var began = System.nanoTime();
        var answer = answer(address, act, key);
        var attempt = new Attempt(
                address,
                began,
                System.nanoTime(),
                answer.map(HttpResponse::statusCode).orElse(Acts.NO_ANSWER),
                askedBefore,
                answer.flatMap(given -> given.headers().firstValue("Retry-After"))
                        .isPresent(),
                answer.flatMap(given -> given.headers().firstValue("Idempotency-Replayed"))
                        .isPresent());
        attempts.add(attempt);
        if (attempt.succeeded()) {
            ledger.acknowledged(act, answer.orElseThrow().body());
            return true;
        }
        if (answer.isEmpty() || attempt.status() >= 500 || isInUse(answer.get())) {
            return false;
        }
        ledger.refused(act, attempt.status(), answer.get().body());
        return true;
    }

    private Optional<HttpResponse<String>> answer(String address, Wish act, String key) {
        var request = HttpRequest.newBuilder(URI.create(address + act.path()))
                .timeout(LONGEST_ANSWER)
                .header("Authorization", "Bearer " + Tokens.of(act.subject(), false))
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(act.body()));
        if (!act.body().isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        try {
            return Optional.of(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException nobodyAnswered) {
            return Optional.empty();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(over);
        }
    }

    /** The request before this one is still being answered. */
    private static boolean isInUse(HttpResponse<String> answer) {
        return answer.statusCode() == 409 && answer.body().contains("\"idempotency_key_in_use\"");
    }
}
