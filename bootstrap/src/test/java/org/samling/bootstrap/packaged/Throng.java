package org.samling.bootstrap.packaged;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;

/** Many callers at once, each of whom does act after act. */
public final class Throng {

    private static final int ONE_COMES_OR_GOES_IN = 40;

    private final Acts acts;
    private final Map<Integer, AtomicLong> answers = new ConcurrentHashMap<>();

    public Throng(Acts acts) {
        this.acts = acts;
    }

    /** They do what they want in the same workshops and events, while people leave the organisation and come back. */
    public static Throng wantingSeats(Crowd crowd) {
        var places = List.of(new WorkshopActs(crowd), new EventActs(crowd));
        return new Throng(random -> random.nextInt(ONE_COMES_OR_GOES_IN) == 0
                ? crowd.act(random)
                : places.get(random.nextInt(places.size())).act(random));
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
                        count(acts.act(random));
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
        var counted = new TreeMap<Integer, Long>();
        answers.forEach((status, number) -> counted.put(status, number.get()));
        return counted;
    }

    private void count(HttpResponse<String> answer) {
        answers.computeIfAbsent(answer.statusCode(), _ -> new AtomicLong()).incrementAndGet();
    }
}
