package org.samling.domain.notification;

import java.time.Duration;

/** How long to wait before something that failed is tried again: each time four times as long, up to a longest. */
public record RetryPlan(Duration first, Duration longest) {

    private static final int GROWTH = 4;

    /** How long, after so many attempts. */
    public Duration waitAfter(int attempts) {
        var wait = first;
        for (int attempt = 1; attempt < attempts && wait.compareTo(longest) < 0; attempt++) {
            wait = wait.multipliedBy(GROWTH);
        }
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
