package org.samling.bootstrap.proof.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.samling.bootstrap.packaged.Counts;
import org.samling.bootstrap.proof.Seed;

/**
 * Instances of the release before this one go on signing people up, and now and then take it back. Each event has one writer,
 * who stands for the lock on it.
 */
final class Writers implements AutoCloseable {

    static final int WRITERS = 4;
    static final int EVENTS = 20;
    private static final int ONE_IS_TAKEN_BACK_IN = 3;

    private final FormerRelease past;
    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    private final List<Future<?>> running = new ArrayList<>();
    private final int[] turns = new int[EVENTS];
    private final AtomicLong written = new AtomicLong();
    private final Counts<String> refusals = new Counts<>();
    private volatile Duration longest = Duration.ZERO;
    private volatile boolean going;

    Writers(FormerRelease past) {
        this.past = past;
    }

    void begin() {
        going = true;
        for (int writer = 0; writer < WRITERS; writer++) {
            var first = writer;
            running.add(threads.submit(() -> {
                write(first, Seed.of("writer " + first));
                return null;
            }));
        }
    }

    void pause() throws InterruptedException, ExecutionException {
        going = false;
        for (var writer : running) {
            writer.get();
        }
        running.clear();
    }

    /** So much was committed. */
    long written() {
        return written.get();
    }

    /** SQLSTATEs of what was refused, and how often. */
    Map<String, Long> refusals() {
        return refusals.soFar();
    }

    /** How long the longest sign-up took, refused ones included. */
    Duration longest() {
        return longest;
    }

    private void write(int writer, Random random) throws SQLException {
        try (var connection = past.connection()) {
            while (going) {
                // Every event with this remainder is this writer's alone.
                var event = writer + WRITERS * random.nextInt(EVENTS / WRITERS);
                var began = Instant.now();
                signUp(connection, event, random.nextInt(ONE_IS_TAKEN_BACK_IN) == 0);
                tookAsLongAs(Duration.between(began, Instant.now()));
            }
        }
    }

    private void signUp(Connection connection, int event, boolean takenBack) throws SQLException {
        try {
            past.signUp(connection, event + 1, turns[event] + 1);
            if (takenBack) {
                connection.rollback();
            } else {
                connection.commit();
                turns[event]++;
                written.incrementAndGet();
            }
        } catch (SQLException refused) {
            connection.rollback();
            refusals.add(refused.getSQLState());
        }
    }

    private synchronized void tookAsLongAs(Duration time) {
        if (time.compareTo(longest) > 0) {
            longest = time;
        }
    }

    @Override
    public void close() {
        going = false;
        threads.shutdownNow();
    }
}
