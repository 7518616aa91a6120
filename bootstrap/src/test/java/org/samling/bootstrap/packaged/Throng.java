package org.samling.bootstrap.packaged;

import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many callers at once, each of whom does act after act. */
public final class Throng {

    private final Acts acts;
    private final Counts<Integer> answers = new Counts<>();

    public Throng(Acts acts) {
        this.acts = acts;
    }

    /** Lets them act, so many times in all. Each of the callers lets a chance of its own decide. */
    public void act(int times, int callers, IntFunction<Random> chance)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(callers)) {
            var running = new ArrayList<Future<?>>();
            for (int i = 0; i < callers; i++) {
                var random = chance.apply(i);
                running.add(threads.submit(() -> {
                    for (int act = 0; act < times / callers; act++) {
                        answers.add(acts.act(random).statusCode());
                    }
                }));
            }
            for (var caller : running) {
                caller.get();
            }
        }
    }

    /** How often each status was answered. */
    public Map<Integer, Long> answers() {
        return answers.soFar();
    }
}
