package org.samling.bootstrap.proof.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import org.samling.bootstrap.packaged.Environment;
import org.samling.bootstrap.packaged.Service;

/** Several processes of the service on one database. The place of one that is killed is taken by another. */
final class Fleet implements AutoCloseable {

    /** What pays off only in a long life is left out, and a leak would show. */
    static final String FOR_A_SHORT_LIFE = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx256m";

    /** What a virtual machine ends with that was asked to. */
    private static final int TERMINATED = 143;

    private final Path data;
    private final Map<String, String> environment;
    private final List<Service> services = new CopyOnWriteArrayList<>();
    private int started;

    private Fleet(Path data, Map<String, String> environment) {
        this.data = data;
        this.environment = environment;
    }

    static Fleet of(int number, Path data, Map<String, String> environment) {
        var fleet = new Fleet(data, environment);
        for (int place = 0; place < number; place++) {
            fleet.services.add(fleet.another());
        }
        try {
            fleet.services.forEach(Service::awaitReady);
            return fleet;
        } catch (RuntimeException | Error neverReady) {
            fleet.close();
            throw neverReady;
        }
    }

    /** What a process on this database is told. Nothing is delivered, so that every notice is still to be found. */
    static Map<String, String> environment(PostgresProcess database) {
        var environment = Environment.withBusyCallers(database.url(), database.owner(), database.application());
        environment.put("JAVA_TOOL_OPTIONS", FOR_A_SHORT_LIFE);
        return environment;
    }

    List<Service> services() {
        return new ArrayList<>(services);
    }

    int size() {
        return services.size();
    }

    /** Where the next request goes, as a balancer would have it that does not know yet who is gone. */
    String anyAddress() {
        return services.get(ThreadLocalRandom.current().nextInt(services.size()))
                .address();
    }

    /** Where they are, whoever has taken whose place by then. */
    List<String> addresses() {
        return new AbstractList<>() {
            @Override
            public String get(int place) {
                return services.get(place).address();
            }

            @Override
            public int size() {
                return services.size();
            }
        };
    }

    void kill(int place) {
        services.get(place).kill();
        replace(place);
    }

    /** Asks one to stop, which it does in its own time. */
    void restart(int place) {
        assertThat(services.get(place).stop()).isIn(0, TERMINATED);
        replace(place);
    }

    private void replace(int place) {
        services.get(place).close();
        services.set(place, another());
        services.get(place).awaitReady();
    }

    private Service another() {
        started++;
        return new Service("start", data.resolve("process-" + started), environment);
    }

    @Override
    public void close() {
        services.forEach(Service::close);
    }
}
