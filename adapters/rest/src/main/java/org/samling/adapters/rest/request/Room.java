package org.samling.adapters.rest.request;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many requests are answered at a time. Each takes a place when it comes and gives it back when it ends, whoever hangs
 * up; in between it may step out, while it waits for its caller, and has to find a place again.
 */
@Singleton
public class Room {

    private static final String PLACE = Room.class.getName();

    private final int places;
    private final AtomicInteger taken = new AtomicInteger();

    Room(@ConfigProperty(name = "samling.limits.requests-under-way") int places) {
        this.places = places;
    }

    /** Whether there was a place. */
    boolean comesIn(RoutingContext routing) {
        if (!take()) {
            return false;
        }
        routing.put(PLACE, new AtomicBoolean(true));
        routing.addEndHandler(ended -> stepsOut(routing));
        return true;
    }

    public void stepsOut(RoutingContext routing) {
        if (place(routing).compareAndSet(true, false)) {
            taken.decrementAndGet();
        }
    }

    /** Whether there still is a place, or again. It must not have ended meanwhile, and so is to be asked on its event loop. */
    public boolean stepsIn(RoutingContext routing) {
        var place = place(routing);
        if (!place.get() && take()) {
            place.set(true);
        }
        return place.get();
    }

    private boolean take() {
        if (taken.incrementAndGet() > places) {
            taken.decrementAndGet();
            return false;
        }
        return true;
    }

    private static AtomicBoolean place(RoutingContext routing) {
        return Objects.requireNonNull(routing.get(PLACE));
    }
}
