package org.samling.adapters.rest.request;

import java.util.function.Supplier;
import org.samling.adapters.rest.problem.Refusal;

/** Keeps the order of refusals: whoever may not know of a thing is told so, and not what is wrong with the request. */
public final class Order {

    private Order() {}

    /** Reads a part of the request. Only if that fails the thing is looked up, and its refusal comes first. */
    public static <T> T knownThen(Runnable thingIsKnown, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refusal unreadable) {
            thingIsKnown.run();
            throw unreadable;
        }
    }
}
