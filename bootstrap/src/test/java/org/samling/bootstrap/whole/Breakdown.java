package org.samling.bootstrap.whole;

import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.samling.bootstrap.whole.Document.Endpoint;

/**
 * Takes from the service what it cannot do without, asks meanwhile, and gives it back. That is done once for everything
 * that can be asked, and many ask at once: so they wait together.
 */
@Singleton
class Breakdown {

    private static final int ASKING_AT_ONCE = 24;

    private final DataSource pool;
    private final int connections;
    private final String superuser;
    private final String service;
    private Map<Endpoint, CompletableFuture<Response>> toldByTheBroken = Map.of();
    private Map<Endpoint, CompletableFuture<Response>> toldByTheOverloaded = Map.of();

    Breakdown(
            DataSource pool,
            @ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int connections,
            @ConfigProperty(name = Surroundings.SUPERUSER_URL) String superuser,
            @ConfigProperty(name = "samling.database.username") String service) {
        this.pool = pool;
        this.connections = connections;
        this.superuser = superuser;
        this.service = service;
    }

    Response toldByTheBroken(Endpoint endpoint, Supplier<List<Question>> everything) throws SQLException {
        if (toldByTheBroken.isEmpty()) {
            toldByTheBroken = withoutTheRightToLookAtUsers(everything.get());
        }
        return Objects.requireNonNull(toldByTheBroken.get(endpoint)).join();
    }

    Response toldByTheOverloaded(Endpoint endpoint, Supplier<List<Question>> everything) throws SQLException {
        if (toldByTheOverloaded.isEmpty()) {
            toldByTheOverloaded = withoutAFreeConnection(everything.get());
        }
        return Objects.requireNonNull(toldByTheOverloaded.get(endpoint)).join();
    }

    /** A defect: nobody can be looked up. */
    private Map<Endpoint, CompletableFuture<Response>> withoutTheRightToLookAtUsers(List<Question> questions)
            throws SQLException {
        try (var owner = DriverManager.getConnection(superuser);
                var statement = owner.createStatement()) {
            statement.execute("revoke select on users from \"%s\"".formatted(service));
            try {
                return answers(questions);
            } finally {
                statement.execute("grant select on users to \"%s\"".formatted(service));
            }
        }
    }

    private Map<Endpoint, CompletableFuture<Response>> withoutAFreeConnection(List<Question> questions)
            throws SQLException {
        var taken = new ArrayList<Connection>();
        try {
            for (int number = 0; number < connections; number++) {
                taken.add(pool.getConnection());
            }
            return answers(questions);
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
    }

    /** Each is there when all are; one that is not as the document says spoils no other. */
    private static Map<Endpoint, CompletableFuture<Response>> answers(List<Question> questions) {
        try (var askers = Executors.newFixedThreadPool(ASKING_AT_ONCE)) {
            return questions.stream()
                    .collect(Collectors.toMap(
                            Question::endpoint, question -> CompletableFuture.supplyAsync(question::ask, askers)));
        }
    }
}
