package org.samling.bootstrap.proof.load;

import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.samling.bootstrap.packaged.Acts;
import org.samling.bootstrap.packaged.Counts;
import org.samling.bootstrap.packaged.Service;

/** Asks a service again and again whether it is ready, as an orchestrator does, only more often. */
final class ReadinessWatch implements AutoCloseable {

    private static final long EVERY_MILLIS = 100;

    private final Service service;
    private final Counts<Integer> answers = new Counts<>();
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();

    ReadinessWatch(Service service) {
        this.service = service;
        var _ = executor.scheduleWithFixedDelay(this::ask, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** How often each status was answered. */
    Map<Integer, Long> answers() {
        return answers.soFar();
    }

    private void ask() {
        answers.add(status());
    }

    private int status() {
        try {
            return service.get(service.management() + "/health/ready").statusCode();
        } catch (RuntimeException silent) {
            return Acts.NO_ANSWER;
        }
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
