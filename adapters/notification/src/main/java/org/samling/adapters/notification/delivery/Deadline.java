package org.samling.adapters.notification.delivery;

import java.time.Duration;

/** When a parcel must have been carried, however its time was spent. It is of no consequence what the clock on the wall says. */
public record Deadline(long nanos) {

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    public long millisLeft() {
        return Math.max(0, (nanos - System.nanoTime()) / 1_000_000);
    }

    /** Half of what is left: who stood in line for longer would have too little time for what it stood there for. */
    public long millisInLine() {
        return millisLeft() / 2;
    }
}
