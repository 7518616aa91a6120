package org.samling.bootstrap;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.samling.adapters.persistence.embedded.EmbeddedDatabase;

/**
 * Keeps the database up until the application has answered its last request. The virtual machine runs its shutdown hooks
 * all at once, so this one waits for the application's before it stops the database, and the process does not end before it.
 */
final class LastToStop implements AutoCloseable {

    /** Longer than the application may take: its delay and its time-out for requests under way. */
    private static final int PATIENCE_SECONDS = 60;

    private final CountDownLatch applicationStopped = new CountDownLatch(1);

    private LastToStop() {}

    static LastToStop of(EmbeddedDatabase database) {
        LastToStop last = new LastToStop();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> last.stop(database), "stop-database"));
        return last;
    }

    void applicationHasStopped() {
        applicationStopped.countDown();
    }

    @Override
    public void close() {
        applicationHasStopped();
    }

    private void stop(EmbeddedDatabase database) {
        try {
            boolean inOrder = applicationStopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!inOrder) {
                System.err.println("The application did not stop in time; stopping its database all the same.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }
}
