package org.samling.bootstrap.health;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samling.bootstrap.database.SeparateConnections;

/**
 * Asks the database every few seconds whether it answers, on a connection of its own that it keeps. Every wait in it is
 * short and bounded, and it runs beside the requests, so that neither a busy pool nor a hanging server holds up the answer
 * to an orchestrator, which is always the latest finding.
 */
@ApplicationScoped
public class DatabaseProbe {

    private static final Logger LOG = Logger.getLogger(DatabaseProbe.class);
    static final Duration INTERVAL = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final SeparateConnections connections;
    private final ScheduledExecutorService executor;
    private @Nullable Connection connection;
    private volatile boolean answered;

    DatabaseProbe(SeparateConnections connections) {
        this.connections = connections;
        executor = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("database-probe").factory());
    }

    void begin(@Observes StartupEvent start) {
        ask();
        var ignored = executor.scheduleWithFixedDelay(
                this::ask, INTERVAL.toMillis(), INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    void end(@Observes ShutdownEvent shutdown) {
        executor.shutdownNow();
    }

    boolean answered() {
        return answered;
    }

    /** Whatever happens, it is asked again: a failure that got out of here would end that. */
    private void ask() {
        try {
            answered = stillAnswers() || answersAnew();
        } catch (RuntimeException failure) {
            answered = false;
            LOG.error("The database could not be asked whether it answers", failure);
        }
    }

    private boolean stillAnswers() {
        try {
            return connection != null && isValid(connection);
        } catch (SQLException broken) {
            return false;
        }
    }

    private static boolean isValid(Connection connection) throws SQLException {
        return connection.isValid(Math.toIntExact(PATIENCE.toSeconds()));
    }

    private boolean answersAnew() {
        try {
            if (connection != null) {
                connection.close();
            }
            connection = connections.open("readiness", PATIENCE);
            return isValid(connection);
        } catch (SQLException unreachable) {
            connection = null;
            return false;
        }
    }
}
