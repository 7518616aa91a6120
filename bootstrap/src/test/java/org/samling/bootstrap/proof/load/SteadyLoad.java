package org.samling.bootstrap.proof.load;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.samling.bootstrap.packaged.Acts;
import org.samling.bootstrap.packaged.Counts;
import org.samling.bootstrap.proof.Seed;

/** So many requests a second, whether those before are answered or not, until it is closed or has sent enough. */
final class SteadyLoad implements AutoCloseable {

    private static final long LONGEST_MINUTES = 20;
    private static final long LAST_ANSWER_SECONDS = 40;

    private final Acts acts;
    private final Random random = Seed.of("steady load");
    private final Counts<Integer> answers = new Counts<>();
    private final List<Duration> waits = Collections.synchronizedList(new ArrayList<>());
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

    SteadyLoad(int perSecond, Acts acts) {
        this.acts = acts;
        var pause = TimeUnit.SECONDS.toNanos(1) / perSecond;
        var load = clock.scheduleAtFixedRate(this::send, 0, pause, TimeUnit.NANOSECONDS);
        var _ = clock.schedule(() -> load.cancel(false), LONGEST_MINUTES, TimeUnit.MINUTES);
    }

    /** How often each status was answered. */
    Map<Integer, Long> answers() {
        return answers.soFar();
    }

    /** What so many of a hundred waited at most for their answers. */
    Duration percentile(int percent) {
        synchronized (waits) {
            var sorted = waits.stream().sorted().toList();
            return sorted.get((sorted.size() - 1) * percent / 100);
        }
    }

    private void send() {
        var chance = new Random(random.nextLong());
        callers.execute(() -> {
            var sent = System.nanoTime();
            answers.add(status(chance));
            waits.add(Duration.ofNanos(System.nanoTime() - sent));
        });
    }

    private int status(Random chance) {
        try {
            HttpResponse<String> answer = acts.act(chance);
            return answer.statusCode();
        } catch (RuntimeException silent) {
            return Acts.NO_ANSWER;
        }
    }

    /** Sends no more, and waits for what is under way. */
    void stop() throws InterruptedException {
        clock.shutdownNow();
        callers.shutdown();
        if (!callers.awaitTermination(LAST_ANSWER_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("still unanswered");
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        callers.shutdownNow();
    }
}
