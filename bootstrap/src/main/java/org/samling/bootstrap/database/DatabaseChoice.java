package org.samling.bootstrap.database;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samling.bootstrap.Settings;

/** Which database the application starts with. Production names its own; it is never given one it did not ask for. */
public sealed interface DatabaseChoice {

    String URL = "samling.database.url";
    String USERNAME = "samling.database.username";
    String PASSWORD = "samling.database.password";
    String OWNER_USERNAME = "samling.database.owner-username";
    String OWNER_PASSWORD = "samling.database.owner-password";

    List<String> DATABASE = List.of(URL, USERNAME, PASSWORD, OWNER_USERNAME, OWNER_PASSWORD);

    /** What production must say beside its database; the demo says it by itself. */
    List<String> SURROUNDINGS =
            List.of("samling.oidc.issuer", "samling.oidc.audience", "samling.oidc.jwks-url", "samling.cursor-secret");

    /** A server that somebody runs, named by all that is needed to reach it. */
    record Configured() implements DatabaseChoice {}

    /** The server that comes along, on the data in a folder. */
    record Embedded(Path folder) implements DatabaseChoice {}

    /** Not all that is needed, and no permission to bring a server along. */
    record Missing(List<String> settings) implements DatabaseChoice {

        public Missing {
            settings = List.copyOf(settings);
        }

        /** What to tell the person who started the service. */
        public String advice() {
            StringBuilder advice =
                    new StringBuilder("Samling does not start, because some settings are missing. Set:\n");
            for (String setting : settings) {
                advice.append("  %-42s (or -D%s=...)%n".formatted(Settings.variable(setting), setting));
            }
            return advice.append("The URL is a JDBC URL such as jdbc:postgresql://host:5432/samling.\n")
                    .append("To try Samling out with a database of its own and demo data: ./samling demo")
                    .toString();
        }
    }

    /** The demo gives tokens to whoever asks, so it never comes near anything that somebody configured. */
    record DemoOnSomethingReal(List<String> settings) implements DatabaseChoice {

        public DemoOnSomethingReal {
            settings = List.copyOf(settings);
        }

        public String advice() {
            return "Samling does not start as a demo, because it was told of something real: "
                    + settings.stream().map(Settings::variable).collect(Collectors.joining(", "))
                    + ". Unset that for the demo, or start the service with ./samling start.";
        }
    }

    static DatabaseChoice of(Settings settings, boolean demo, Path dataFolder) {
        List<String> needed =
                Stream.concat(DATABASE.stream(), SURROUNDINGS.stream()).toList();
        List<String> given =
                needed.stream().filter(name -> settings.get(name).isPresent()).toList();
        if (demo) {
            return given.isEmpty() ? new Embedded(dataFolder) : new DemoOnSomethingReal(given);
        }
        List<String> missing =
                needed.stream().filter(name -> !given.contains(name)).toList();
        return missing.isEmpty() ? new Configured() : new Missing(missing);
    }
}
