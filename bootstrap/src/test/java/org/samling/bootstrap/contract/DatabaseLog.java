package org.samling.bootstrap.contract;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.samling.bootstrap.whole.Surroundings;

/**
 * What PostgreSQL writes to its log. An error of class 22 there is data, and one of class 42 a statement, that it was asked
 * for and could not make sense of: what should have been refused before it got there.
 */
@Singleton
class DatabaseLog {

    private static final Pattern DATA_ERROR = Pattern.compile("^\\S+ \\S+ UTC \\[\\d+] (?:22|42)\\w{3} ERROR: .*");

    private final Path file;
    private long read;

    DatabaseLog(@ConfigProperty(name = Surroundings.SUPERUSER_URL) String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var result = statement.executeQuery("show data_directory")) {
            result.next();
            file = Path.of(result.getString(1)).resolveSibling("postgresql.log");
        }
    }

    /** The errors of these classes that were not asked for before. */
    List<String> newDataErrors() {
        try (var log = Files.newByteChannel(file)) {
            log.position(read);
            var text = new String(
                    java.nio.channels.Channels.newInputStream(log).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            read = log.position();
            return text.lines().filter(DATA_ERROR.asMatchPredicate()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
