package org.samling.bootstrap.proof.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samling.adapters.persistence.embedded.EmbeddedDatabase;
import org.samling.bootstrap.packaged.Crowd;
import org.samling.bootstrap.packaged.Environment;
import org.samling.bootstrap.packaged.Instances;
import org.samling.bootstrap.packaged.Service;
import org.samling.bootstrap.proof.Proof;
import org.samling.bootstrap.proof.Report;
import org.samling.bootstrap.proof.Scale;
import org.samling.bootstrap.whole.Surroundings;

/**
 * One of two services behind a balancer is asked to stop, and another takes its place, again and again: no request fails.
 * Where they stop at once, before the balancer has noticed, some do.
 */
@Proof
class RollingRestartIT {

    private static final int RESTARTS = Scale.of(10, 2);
    private static final int RESTARTS_AT_ONCE = 2;
    private static final int REQUESTS_PER_SECOND = 40;

    @TempDir
    Path data;

    private int started;

    private record Course(Map<Integer, Long> answers, long written) {

        long failed() {
            return answers.entrySet().stream()
                    .filter(answer -> answer.getKey() / 100 != 2)
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }

    @Test
    void aRollingRestartLosesNoRequest() throws InterruptedException, SQLException {
        var noticed = restart(RESTARTS, Map.of());
        assertThat(noticed.answers()).containsOnlyKeys(200, 201);
        assertThat(noticed.written()).isEqualTo(noticed.answers().get(201));

        var atOnce = restart(RESTARTS_AT_ONCE, Map.of("QUARKUS_SHUTDOWN_DELAY", "0S"));
        assertThat(atOnce.failed()).isPositive();

        Report.tell(
                6,
                "Rolling restart",
                """
                %d times one of 2 processes was asked to stop, %d requests a second, a balancer that retries nothing
                answers %s; failed: %d; written rows: %d""".formatted(RESTARTS, REQUESTS_PER_SECOND, noticed.answers(), noticed.failed(), noticed.written()),
                "without the delay in which the balancer notices, %d times: answers %s, failed: %d"
                        .formatted(RESTARTS_AT_ONCE, atOnce.answers(), atOnce.failed()));
    }

    private Course restart(int times, Map<String, String> settings) throws InterruptedException, SQLException {
        try (var database = EmbeddedDatabase.throwaway();
                var balancer = new Balancer();
                var instances = new Instances(List.of(balancer.address()))) {
            var environment = Environment.withBusyCallers(database);
            environment.putAll(settings);
            var services = new Service[] {inService(balancer, environment), inService(balancer, environment)};
            try {
                var crowd = new Crowd(instances);
                try (var load = new SteadyLoad(REQUESTS_PER_SECOND, new EverydayActs(instances, crowd))) {
                    for (int restart = 0; restart < times; restart++) {
                        var place = restart % services.length;
                        services[place].stop();
                        balancer.remove(services[place]);
                        services[place].close();
                        services[place] = inService(balancer, environment);
                    }
                    load.stop();
                    return new Course(load.answers(), written(database));
                }
            } finally {
                for (var service : services) {
                    service.close();
                }
            }
        }
    }

    private Service inService(Balancer balancer, Map<String, String> environment) {
        started++;
        var service = new Service("start", data.resolve("instance-" + started), environment);
        balancer.add(service);
        service.await("the balancer to lead to it", () -> balancer.leadsTo(service));
        return service;
    }

    private static long written(EmbeddedDatabase database) throws SQLException {
        try (var connection = DriverManager.getConnection(Surroundings.superuserUrl(database));
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from mentor_workshops")) {
            result.next();
            return result.getLong(1);
        }
    }
}
