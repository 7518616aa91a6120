package org.samling.bootstrap;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.persistence.embedded.EmbeddedDatabase;
import org.samling.adapters.persistence.embedded.EmbeddedDatabaseException;
import org.samling.bootstrap.database.DatabaseChoice;
import org.samling.bootstrap.database.MigrationMessages;
import org.samling.bootstrap.database.UnfitDatabaseException;
import org.samling.bootstrap.demo.Demo;
import org.samling.bootstrap.demo.DemoPorts;

/** Where the process begins: finds its database, runs the application on it, and puts things away in the right order. */
@QuarkusMain
public final class Main {

    private static final int FAILED = 1;
    private static final int NOT_CONFIGURED = 2;

    Main() {}

    public static void main(String... arguments) {
        Settings settings = Settings.ofProcess();
        boolean demo = settings.get("samling.demo").map(Boolean::parseBoolean).orElse(false);
        Path dataFolder = Path.of(settings.get("samling.data").orElse(".data")).toAbsolutePath();
        DatabaseChoice choice = DatabaseChoice.of(settings, demo, dataFolder);
        MigrationMessages.intoTheLog();
        int code = switch (choice) {
            case DatabaseChoice.Embedded(Path folder) -> runDemo(settings, folder, arguments);
            case DatabaseChoice.Configured() -> run(arguments);
            case DatabaseChoice.Missing missing -> refuse(missing.advice());
            case DatabaseChoice.DemoOnSomethingReal real -> refuse(real.advice());
        };
        exit(code);
    }

    private static int refuse(String advice) {
        System.err.println(advice);
        return NOT_CONFIGURED;
    }

    /** Development mode restarts the application within the process, so there the process goes on. */
    private static void exit(int code) {
        if (!LaunchMode.current().isDevOrTest()) {
            System.exit(code);
        }
    }

    private static int runDemo(Settings settings, Path folder, String... arguments) {
        Optional<String> portTaken = DemoPorts.advice(settings);
        if (portTaken.isPresent()) {
            return refuse(portTaken.get());
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.startIn(folder);
                LastToStop last = LastToStop.of(database)) {
            // Only now: whoever came second on this folder must not touch what the first one keeps there.
            Demo.prepare(settings, folder);
            System.setProperty(DatabaseChoice.URL, database.url());
            System.setProperty(DatabaseChoice.USERNAME, database.application().name());
            System.setProperty(DatabaseChoice.PASSWORD, database.application().password());
            System.setProperty(DatabaseChoice.OWNER_USERNAME, database.owner().name());
            System.setProperty(DatabaseChoice.OWNER_PASSWORD, database.owner().password());
            int code = run(arguments);
            last.applicationHasStopped();
            return code;
        } catch (EmbeddedDatabaseException failure) {
            System.err.println(failure.getMessage());
            return FAILED;
        }
    }

    private static int run(String... arguments) {
        AtomicInteger code = new AtomicInteger();
        Quarkus.run(
                null,
                (exitCode, failure) -> {
                    code.set(exitCode);
                    explain(failure);
                },
                arguments);
        return code.get();
    }

    /** Quarkus leaves the explanation to whoever takes the exit code from it. */
    private static void explain(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnfitDatabaseException || cause instanceof QuarkusBindException) {
                System.err.println(cause.getMessage());
                return;
            }
        }
        if (failure != null) {
            failure.printStackTrace();
        }
    }
}
