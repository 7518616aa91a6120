package org.samling.bootstrap.database;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Stands between the migration and the first request: on an unfit database, or as an unfit role, nothing is served. */
@ApplicationScoped
public class DatabaseGuard {

    /** Before everything else that looks at the database when the application starts. */
    private static final int FIRST = 1;

    private final DataSource dataSource;
    private volatile boolean passed;

    DatabaseGuard(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void examine(@Observes @Priority(FIRST) StartupEvent start) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
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
