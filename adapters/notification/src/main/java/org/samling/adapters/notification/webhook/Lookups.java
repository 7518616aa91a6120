package org.samling.adapters.notification.webhook;

import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.samling.adapters.notification.delivery.Deadline;
import org.samling.domain.notification.Failure.Reason;

/**
 * Looks names up in threads of its own: it blocks the thread beneath a virtual one, and a name server that stalls would stop
 * all deliveries. Nothing can stop a lookup, so that it keeps its place until it ends, though nobody waits for it any more.
 */
final class Lookups implements AutoCloseable {

    static final int MOST_AT_ONCE = 32;

    private final AddressBook book;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE, true);
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("webhook-names-", 0).factory());

    Lookups(AddressBook book) {
        this.book = book;
    }

    List<InetAddress> addressesOf(String name, Deadline deadline) throws FailedCall, InterruptedException {
        if (!places.tryAcquire(deadline.millisInLine(), TimeUnit.MILLISECONDS)) {
            throw new FailedCall(Reason.TIMED_OUT);
        }
        var lookup = begin(name);
        try {
            return lookup.get(deadline.millisLeft(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException unknown) {
            throw new FailedCall(Reason.UNREACHABLE, unknown);
        } catch (TimeoutException late) {
            throw new FailedCall(Reason.TIMED_OUT, late);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private Future<List<InetAddress>> begin(String name) {
        var lookup = new FutureTask<>(() -> book.addressesOf(name));
        threads.execute(() -> {
            try {
                lookup.run();
            } finally {
                places.release();
            }
        });
        return lookup;
    }
}
