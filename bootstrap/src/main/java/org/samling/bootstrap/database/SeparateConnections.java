package org.samling.bootstrap.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Connections beside the pool, for whoever must not wait for one of the pool's, or has more or less patience than a request. */
@ApplicationScoped
public class SeparateConnections {

    private final String url;
    private final String username;
    private final String password;

    SeparateConnections(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String username,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        this.username = username;
        this.password = password;
    }

    /**
     * Opens one.
     *
     * @param purpose what it is for, as the server shows it
     * @param patience how long it waits for the server, each time
     */
    public Connection open(String purpose, Duration patience) throws SQLException {
        var seconds = String.valueOf(patience.toSeconds());
        var properties = new Properties();
        properties.setProperty("user", username);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "samling " + purpose);
        properties.setProperty("connectTimeout", seconds);
        properties.setProperty("loginTimeout", seconds);
        properties.setProperty("socketTimeout", seconds);
        return DriverManager.getConnection(url, properties);
    }
}
