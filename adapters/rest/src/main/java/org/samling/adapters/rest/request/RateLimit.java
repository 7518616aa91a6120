package org.samling.adapters.rest.request;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.samling.adapters.rest.problem.HttpProblem;
import org.samling.adapters.rest.problem.Refusal;

/** How many requests one caller may send: a burst at once, and a steady rate after it. Each instance counts by itself. */
@Singleton
public class RateLimit {

    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);
    private static final long MOST_CALLERS = 100_000;

    private final LoadingCache<String, Bucket> callers;

    RateLimit(
            @ConfigProperty(name = "samling.limits.requests-at-once") long burst,
            @ConfigProperty(name = "samling.limits.requests-per-second") long perSecond) {
        this.callers = Caffeine.newBuilder()
                .expireAfterAccess(FORGOTTEN_AFTER)
                .maximumSize(MOST_CALLERS)
                .build(subject -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                        .build());
    }

    public void count(String subject) {
        var probe = callers.get(subject).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            var wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
            throw Refusal.until(HttpProblem.TOO_MANY_REQUESTS, wait.plusSeconds(1));
        }
    }
}
