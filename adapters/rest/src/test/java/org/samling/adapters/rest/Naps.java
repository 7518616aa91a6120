package org.samling.adapters.rest;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Who wants a nap, who takes one, and who has gone. */
@Singleton
class Naps {

    /** After the service's own filters. */
    private static final int LAST = 1;

    private final Queue<RoutingContext> wanted = new ConcurrentLinkedQueue<>();
    private final AtomicInteger taken = new AtomicInteger();
    private final Semaphore callsToWakeUp = new Semaphore(0);

    void watch(@Observes Filters filters) {
        filters.register(
                request -> {
                    if (request.normalizedPath().equals(NapsResource.NAPS)) {
                        wanted.add(request);
                    }
                    request.next();
                },
                LAST);
    }

    void take() throws InterruptedException {
        taken.incrementAndGet();
        callsToWakeUp.acquire();
    }

    void forgetAll() {
        wanted.clear();
        taken.set(0);
        callsToWakeUp.drainPermits();
    }

    void wakeUp(int sleepers) {
        callsToWakeUp.release(sleepers);
    }

    int wanted() {
        return wanted.size();
    }

    int taken() {
        return taken.get();
    }

    long gone() {
        return wanted.stream().filter(request -> request.response().closed()).count();
    }
}
