package org.samling.domain.shared;

/** Where somebody is with regard to the seats. */
public sealed interface Place {

    record Seat() implements Place {}

    /**
     * In the queue. The number was given under the lock of what is queued for: it tells who came first, which the clocks
     * of two instances would not.
     */
    record InQueue(long number) implements Place {}

    /** Neither seated nor waiting: never came, left again, or needs no seat. */
    record None() implements Place {}
}
