package org.samling.bootstrap.proof.outage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.samling.adapters.persistence.embedded.EmbeddedDatabase;
import org.samling.adapters.persistence.embedded.Login;

/**
 * A PostgreSQL server on data that stays, as a process of the test's own: it is killed, held up, and started again at the
 * same address.
 */
final class PostgresProcess implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    private static final int ROOT = 0;

    private final Path log;
    private final List<String> words;
    private final String url;
    private final Login superuser;
    private final Login owner;
    private final Login application;
    private List<String> settings = List.of();
    private @Nullable Process postmaster;

    private PostgresProcess(Path folder, EmbeddedDatabase made) throws IOException {
        log = folder.resolve("postgresql.log");
        words = Stream.concat(outOfRoot(folder).stream(), wordsOf(postmasterIn(folder)))
                .toList();
        url = made.url();
        superuser = made.superuser();
        owner = made.owner();
        application = made.application();
    }

    /** Lets the embedded database be made as for a demo, and takes it over. */
    static PostgresProcess in(Path folder) {
        PostgresProcess process;
        try (var made = EmbeddedDatabase.startIn(folder)) {
            process = new PostgresProcess(folder, made);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::kill));
        process.start();
        return process;
    }

    String url() {
        return url;
    }

    Login superuser() {
        return superuser;
    }

    Login owner() {
        return owner;
    }

    Login application() {
        return application;
    }

    /** Where a test looks past every policy. */
    String superuserUrl() {
        return "%s?user=%s&password=%s".formatted(url, superuser.name(), superuser.password());
    }

    /** What it is told from the next start on, beside what it always is. */
    void set(List<String> settings) {
        this.settings =
                settings.stream().flatMap(setting -> Stream.of("-c", setting)).toList();
    }

    /** Returns as soon as it lets somebody in. What is left of a server that was killed may need a moment to go. */
    void start() {
        Awaitility.await("PostgreSQL to let somebody in")
                .atMost(LONGEST_START)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    if (postmaster == null || !postmaster.isAlive()) {
                        postmaster = launched();
                    }
                    return letsIn();
                });
    }

    /** Ends it, and all that it has started, without asking. */
    void kill() {
        if (postmaster != null) {
            var everybody = everybody();
            everybody.forEach(ProcessHandle::destroyForcibly);
            postmaster.onExit().join();
        }
    }

    /** It keeps all connections, takes new ones, and answers none. */
    void holdUp() {
        signal("-STOP");
    }

    void goOn() {
        signal("-CONT");
    }

    void execute(String sql) {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(superuserUrl());
    }

    @Override
    public void close() {
        kill();
    }

    private boolean letsIn() {
        try (var _ = connection()) {
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Process launched() throws IOException {
        var builder = new ProcessBuilder(
                        Stream.concat(words.stream(), settings.stream()).toList())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(Map.of("LC_ALL", "C", "TZ", "UTC"));
        return builder.start();
    }

    private void signal(String signal) {
        try {
            var command = new ArrayList<>(List.of("kill", signal));
            everybody().forEach(process -> command.add(Long.toString(process.pid())));
            new ProcessBuilder(command).inheritIO().start().onExit().join();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The postmaster first, so that it starts nobody else. */
    private List<ProcessHandle> everybody() {
        var first = Objects.requireNonNull(postmaster).toHandle();
        return Stream.concat(Stream.of(first), first.descendants()).toList();
    }

    private static ProcessHandle postmasterIn(Path folder) throws IOException {
        var lines = Files.readAllLines(folder.resolve("cluster/postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElseThrow();
    }

    private static Stream<String> wordsOf(ProcessHandle process) {
        var info = process.info();
        return Stream.concat(
                Stream.of(info.command().orElseThrow()),
                Stream.of(info.arguments().orElseThrow()));
    }

    private static List<String> outOfRoot(Path folder) throws IOException {
        return Files.getAttribute(folder, "unix:uid").equals(ROOT) ? List.of("unshare", "-U") : List.of();
    }
}
