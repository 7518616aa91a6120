package org.samling.bootstrap.whole;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Who answers: the application of the test, or processes that a test has started and named here. */
public final class Servers {

    private static volatile List<Integer> ports = List.of();

    private Servers() {}

    /** Each request goes to any of these ports, as long as the work takes. */
    public static void during(List<Integer> processes, Runnable work) {
        ports = List.copyOf(processes);
        try {
            work.run();
        } finally {
            ports = List.of();
        }
    }

    static RequestSpecification toAny(RequestSpecification request) {
        var processes = ports;
        return processes.isEmpty()
                ? request
                : request.port(processes.get(ThreadLocalRandom.current().nextInt(processes.size())));
    }
}
