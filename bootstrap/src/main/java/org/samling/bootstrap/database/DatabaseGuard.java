package org.samling.bootstrap.database;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * Stands between the migration and the first request: on an unfit database, or as an unfit role, nothing is served. It looks
 * on a connection of its own, for the pool has no more patience than a request, and a start on a busy machine needs more.
 */
@ApplicationScoped
public class DatabaseGuard {

    /** Before everything else that looks at the database when the application starts. */
    private static final int FIRST = 1;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SeparateConnections connections;
    private volatile boolean passed;

    DatabaseGuard(SeparateConnections connections) {
        this.connections = connections;
    }

    void examine(@Observes @Priority(FIRST) StartupEvent start) throws SQLException {
        try (Connection connection = connections.open("start", PATIENCE)) {
            List<String> unmet = DatabaseRequirements.unmetBy(connection);
            if (!unmet.isEmpty()) {
                throw new UnfitDatabaseException(unmet);
            }
        }
        passed = true;
    }

    /** Whether the migration is done and the database was found fit. */
    public boolean hasPassed() {
        return passed;
    }
}
