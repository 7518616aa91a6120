package org.samling.bootstrap.proof.outage;

import java.time.Duration;
import org.samling.bootstrap.packaged.Acts;

/**
 * A request and what came of it.
 *
 * @param address the process that was asked
 * @param began and ended on the clock of {@link System#nanoTime}
 * @param status what was answered, or {@link Acts#NO_ANSWER}
 * @param askedBefore whether it repeats one whose outcome is unknown
 * @param tellsWhen whether the answer says when to come again
 * @param replayed whether the act had been done before, as it turned out
 */
record Attempt(
        String address, long began, long ended, int status, boolean askedBefore, boolean tellsWhen, boolean replayed) {

    boolean succeeded() {
        return status >= 200 && status < 300;
    }

    Duration took() {
        return Duration.ofNanos(ended - began);
    }
}
