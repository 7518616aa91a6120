package org.samling.bootstrap.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The service as a process. */
public final class Service implements AutoCloseable {

    public static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final long LONGEST_STOP_SECONDS = 40;

    private final Process process;
    private final Path output;
    private final Ports ports;
    private final HttpClient client = HttpClient.newHttpClient();

    /** Where a test is ended before it is over, its service ends too. */
    private final Thread atTheLatest;

    /** Calls {@code ./samling} with this command, in this environment. */
    public Service(String command, Path data, Map<String, String> environment) {
        this(command, data, environment, Ports.free());
    }

    private Service(String command, Path data, Map<String, String> environment, Ports ports) {
        this.ports = ports;
        try {
            output = Files.createTempFile("samling", ".log");
            var words = new ArrayList<>(List.of(PROJECT.resolve("samling").toString(), command));
            words.add("-Dsamling.data=" + data);
            words.add("-Dquarkus.http.port=" + ports.application());
            words.add("-Dquarkus.management.port=" + ports.management());
            var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        atTheLatest = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(atTheLatest);
    }

    /** A demo on other data that wants the ports of this one. */
    public Service another(Path data) {
        return new Service("demo", data, Map.of(), ports);
    }

    public String address() {
        return "http://localhost:" + ports.application();
    }

    public long pid() {
        return process.pid();
    }

    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String management() {
        return "http://localhost:" + ports.management();
    }

    /** Returns itself when it is ready; and where it never gets there, nothing of it is left behind. */
    public Service awaitReady() {
        try {
            await(
                    "the service to be ready",
                    () -> get(management() + "/health/ready").statusCode() == 200);
            return this;
        } catch (RuntimeException | Error neverReady) {
            close();
            throw neverReady;
        }
    }

    public void await(String what, Callable<Boolean> condition) {
        Awaitility.await(what)
                .atMost(LONGEST_START)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .failFast("the service ended: " + output(), () -> !process.isAlive())
                .until(condition);
    }

    public int awaitEnd() {
        try {
            if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("still running: " + output());
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Asks the process to end, as Ctrl-C and Kubernetes do. */
    public void askToStop() {
        process.destroy();
    }

    public int stop() {
        askToStop();
        return awaitEnd();
    }

    /** Ends the process without asking it. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    public HttpResponse<String> get(String uri, String... headers) {
        return get(uri, Duration.ofSeconds(5), headers);
    }

    public HttpResponse<String> get(String uri, Duration timeout, String... headers) {
        try {
            var request = HttpRequest.newBuilder(URI.create(uri)).timeout(timeout);
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    public HttpResponse<String> getAs(String person, String path) {
        var token = get(address() + "/demo/tokens/" + person).body().strip();
        return get(address() + path, "Authorization", "Bearer " + token);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        client.close();
        Runtime.getRuntime().removeShutdownHook(atTheLatest);
    }

    private record Ports(int application, int management) {

        /** Both are held until both are known: one that was let go may be given out again. */
        static Ports free() {
            try (var one = new ServerSocket(0);
                    var other = new ServerSocket(0)) {
                return new Ports(one.getLocalPort(), other.getLocalPort());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
