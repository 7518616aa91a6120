package org.samling.domain.notification;

import org.jspecify.annotations.Nullable;

/**
 * Why a delivery did not succeed, without the other side's words, which may quote addresses.
 *
 * @param answer the number that the other side answered with, of HTTP or SMTP; null if it gave none
 */
public record Failure(Reason reason, @Nullable Integer answer) {

    public static Failure of(Reason reason) {
        return new Failure(reason, null);
    }

    public static Failure refused(int answer) {
        return new Failure(Reason.REFUSED, answer);
    }

    /** Whether it tells something about the other side, rather than about ours. */
    public boolean isTheirs() {
        return switch (reason) {
            case TIMED_OUT, UNREACHABLE, REFUSED, FORBIDDEN_ADDRESS -> true;
            case UNFINISHED, INTERNAL -> false;
        };
    }

    public enum Reason {
        /** There was no answer in time. */
        TIMED_OUT,
        /** Nobody listens, the name is unknown, or the connection broke. */
        UNREACHABLE,
        /** The other side answered that it does not take it. */
        REFUSED,
        /** The webhook's name leads to where webhooks may not be called. */
        FORBIDDEN_ADDRESS,
        /** Whoever had taken it to deliver never came back with an outcome. */
        UNFINISHED,
        /** The message could not be made or sent, for a reason on our side. */
        INTERNAL
    }
}
