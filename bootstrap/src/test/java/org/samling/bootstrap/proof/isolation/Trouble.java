package org.samling.bootstrap.proof.isolation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.samling.bootstrap.proof.Scale;

/** Connections that die in the middle of what is done on them, and a table that nobody can write to for a while. */
final class Trouble implements AutoCloseable {

    private static final String KILL = """
            select pg_terminate_backend(pid)
            from (
                select pid
                from pg_stat_activity
                where application_name = '%s'
                order by state = 'idle', random()
                limit 1) as victim
            """;

    /** Longer than anybody waits for a lock, and so everybody who does is taken back. */
    private static final String HOLD_UP = """
            begin;
            lock table audit_log in exclusive mode;
            select pg_sleep(2.5);
            commit;
            """;

    private static final int REQUESTS_PER_KILL = 50;
    private static final int REQUESTS_PER_HOLD_UP = Scale.of(1_000, 500);

    private final String superuser;
    private final String application;
    private final Connection killer;
    private final ExecutorService holdingUp = Executors.newSingleThreadExecutor();
    private final AtomicInteger killed = new AtomicInteger();
    private final Queue<Future<?>> holdUps = new ConcurrentLinkedQueue<>();

    /** @param application the name under which those connect whom it troubles */
    Trouble(String superuser, String application) {
        this.superuser = superuser;
        this.application = application;
        try {
            killer = DriverManager.getConnection(superuser);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Once in a while. */
    void after(int requests) {
        if (requests % REQUESTS_PER_KILL == REQUESTS_PER_KILL - 1) {
            kill();
        }
        if (requests % REQUESTS_PER_HOLD_UP == REQUESTS_PER_HOLD_UP / 2) {
            holdUp();
        }
    }

    private synchronized void kill() {
        try (var statement = killer.createStatement();
                var result = statement.executeQuery(KILL.formatted(application))) {
            if (result.next() && result.getBoolean(1)) {
                killed.incrementAndGet();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void holdUp() {
        holdUps.add(holdingUp.submit(() -> {
            try (var connection = DriverManager.getConnection(superuser);
                    var statement = connection.createStatement()) {
                return statement.execute(HOLD_UP);
            }
        }));
    }

    int killed() {
        return killed.get();
    }

    /** How often it did, once it is closed. */
    int heldUp() {
        return holdUps.size();
    }

    /** Waits for the last of it, and fails if any of it could not be done. */
    @Override
    public void close() {
        try (killer) {
            holdingUp.close();
            for (var holdUp : holdUps) {
                holdUp.get();
            }
        } catch (SQLException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
