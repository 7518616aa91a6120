package org.samling.bootstrap.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Fills the demo's database when the migration is done. The script runs at every start of the demo and is written so that it
 * adds only what is missing: what somebody tried out stays as they left it.
 */
@ApplicationScoped
class DemoData {

    private static final String SCRIPT = "/demo/demo-data.sql";

    /** After the database was found fit, and before anything else of ours. */
    private static final int EARLY = 10;

    private final boolean demo;
    private final String url;
    private final String owner;
    private final String password;

    DemoData(
            @ConfigProperty(name = "samling.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "samling.database.url") String url,
            @ConfigProperty(name = "samling.database.owner-username") String owner,
            @ConfigProperty(name = "samling.database.owner-password") String password) {
        this.demo = demo;
        this.url = url;
        this.owner = owner;
        this.password = password;
    }

    void fill(@Observes @Priority(EARLY) StartupEvent start) throws IOException, SQLException {
        if (demo) {
            run(script());
        }
    }

    private static String script() throws IOException {
        try (InputStream script = Objects.requireNonNull(DemoData.class.getResourceAsStream(SCRIPT))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void run(String script) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        try (Connection connection = source.getConnection(owner, password)) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(script);
            }
            connection.commit();
        }
    }
}
