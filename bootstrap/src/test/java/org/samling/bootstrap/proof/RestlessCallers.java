package org.samling.bootstrap.proof;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.samling.bootstrap.packaged.Acts;
import org.samling.bootstrap.packaged.Counts;

/** Callers who do what they want, one thing after the other, until they are asked to stop. */
public final class RestlessCallers implements AutoCloseable {

    private final ExecutorService threads;
    private final List<Future<?>> callers = new ArrayList<>();
    private final Counts<Integer> answers = new Counts<>();
    private volatile boolean going = true;

    private RestlessCallers(int number) {
        threads = Executors.newFixedThreadPool(number);
    }

    public static RestlessCallers begin(String name, int number, Acts acts) {
        var all = new RestlessCallers(number);
        for (int caller = 0; caller < number; caller++) {
            var random = Seed.of(name + caller);
            all.callers.add(all.threads.submit(() -> {
                while (all.going) {
                    all.answers.add(answerTo(acts, random));
                }
            }));
        }
        return all;
    }

    /** So many have been answered. */
    public long answered() {
        return answers.soFar().entrySet().stream()
                .filter(answer -> answer.getKey() != Acts.NO_ANSWER)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Lets everybody finish, and tells how often there was which answer. */
    public Map<Integer, Long> stop() throws InterruptedException, ExecutionException {
        going = false;
        for (var caller : callers) {
            caller.get();
        }
        return answers.soFar();
    }

    private static int answerTo(Acts acts, Random random) {
        try {
            HttpResponse<String> answer = acts.act(random);
            return answer.statusCode();
        } catch (UncheckedIOException unanswered) {
            return Acts.NO_ANSWER;
        }
    }

    @Override
    public void close() {
        going = false;
        threads.shutdownNow();
        threads.close();
    }
}
