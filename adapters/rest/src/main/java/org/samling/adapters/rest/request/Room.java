package org.samling.adapters.rest.request;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many requests are answered at a time. Each takes a place when it comes, and gives it back when its caller hangs up
 * before anything is done for it, or else when that is done, whoever hangs up: what goes on takes room. In between it may
 * step out, while it waits for its caller, and has to find a place again.
 */
@Singleton
public class Room {

    private static final String PLACE = Room.class.getName();

    private final int places;
    private final AtomicInteger taken = new AtomicInteger();

    Room(@ConfigProperty(name = "samling.limits.requests-under-way") int places) {
        this.places = places;
    }

    private enum Place {
        WAITED_IN,
        WORKED_IN,
        GIVEN_BACK
    }

    /** Whether there was a place. */
    boolean comesIn(RoutingContext routing) {
        if (!take()) {
            return false;
        }
        routing.put(PLACE, new AtomicReference<>(Place.WAITED_IN));
        routing.addEndHandler(ended -> giveBack(routing, Place.WAITED_IN));
        return true;
    }

    /** Whether the caller is still there. Then the place is kept until the work is done. */
    boolean beginsWork(RoutingContext routing) {
        return place(routing).compareAndSet(Place.WAITED_IN, Place.WORKED_IN);
    }

    /** For good, when the work is done, or to step in again. */
    public void stepsOut(RoutingContext routing) {
        giveBack(routing, Place.WORKED_IN);
    }

    /** Whether there still is a place, or again. The work must not have ended meanwhile. */
    public boolean stepsIn(RoutingContext routing) {
        var place = place(routing);
        if (place.get() == Place.GIVEN_BACK && take()) {
            place.set(Place.WORKED_IN);
        }
        return place.get() == Place.WORKED_IN;
    }

    private void giveBack(RoutingContext routing, Place used) {
        if (place(routing).compareAndSet(used, Place.GIVEN_BACK)) {
            taken.decrementAndGet();
        }
    }

    private boolean take() {
        if (taken.incrementAndGet() > places) {
            taken.decrementAndGet();
            return false;
        }
        return true;
    }

    private static AtomicReference<Place> place(RoutingContext routing) {
        return Objects.requireNonNull(routing.get(PLACE));
    }
}
