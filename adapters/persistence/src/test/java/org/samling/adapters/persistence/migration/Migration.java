package org.samling.adapters.persistence.migration;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.stream.Collectors;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.core.PostgresDatabase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.samling.adapters.persistence.embedded.EmbeddedDatabase;

/** A process that migrates a database and ends, if it is let. */
final class Migration {

    /** What keeps two migrations apart. Liquibase uses whatever it finds on the class path. */
    enum Lock {
        OF_SESSION,
        OF_LIQUIBASE;

        private boolean needs(String partOfClassPath) {
            return this == OF_SESSION || !partOfClassPath.contains("liquibase-sessionlock");
        }
    }

    /** When it is recorded that a change was made. */
    enum Recording {
        WITH_THE_CHANGE,
        AFTER_THE_CHANGE
    }

    private Migration() {}

    static Process start(EmbeddedDatabase database, String changelog, Lock lock) throws IOException {
        return start(database, changelog, lock, Recording.WITH_THE_CHANGE);
    }

    static Process start(EmbeddedDatabase database, String changelog, Lock lock, Recording recording)
            throws IOException {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dliquibase.changelogLockPollRate=1",
                        "-cp",
                        Arrays.stream(classPath.split(File.pathSeparator))
                                .filter(lock::needs)
                                .collect(Collectors.joining(File.pathSeparator)),
                        Migration.class.getName(),
                        database.url(),
                        database.owner().name(),
                        database.owner().password(),
                        changelog,
                        recording.name())
                .redirectErrorStream(true)
                .start();
    }

    public static void main(String[] arguments) throws Exception {
        var connection = new JdbcConnection(DriverManager.getConnection(arguments[0], arguments[1], arguments[2]));
        var database = switch (Recording.valueOf(arguments[4])) {
            case WITH_THE_CHANGE -> DatabaseFactory.getInstance().findCorrectDatabaseImplementation(connection);
            case AFTER_THE_CHANGE -> asLiquibaseDoes(connection);
        };
        try (var liquibase = new Liquibase(arguments[3], new ClassLoaderResourceAccessor(), database)) {
            liquibase.update(new Contexts());
        }
    }

    private static Database asLiquibaseDoes(JdbcConnection connection) {
        var database = new PostgresDatabase();
        database.setConnection(connection);
        return database;
    }
}
