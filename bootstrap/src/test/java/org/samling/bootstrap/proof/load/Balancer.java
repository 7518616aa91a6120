package org.samling.bootstrap.proof.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.samling.bootstrap.packaged.Service;

/**
 * Hands each request to one of the services that were ready when it looked last, once a second, and retries none: what
 * fails there has failed.
 */
final class Balancer implements AutoCloseable {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);
    private static final List<String> PASSED_ON = List.of("Authorization", "Content-Type");
    private static final int BAD_GATEWAY = 502;

    private final List<Service> services = new CopyOnWriteArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService handling = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpServer server;
    private volatile List<Service> ready = List.of();

    Balancer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(handling);
        server.createContext("/", this::passOn);
        server.start();
        var _ = looking.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** From now on it looks at this one too. */
    void add(Service service) {
        services.add(service);
    }

    void remove(Service service) {
        services.remove(service);
    }

    boolean leadsTo(Service service) {
        return ready.contains(service);
    }

    private void look() {
        ready = services.stream().filter(Balancer::isReady).toList();
    }

    private static boolean isReady(Service service) {
        try {
            return service.get(service.management() + "/health/ready").statusCode() == 200;
        } catch (RuntimeException silent) {
            return false;
        }
    }

    private void passOn(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var answer = answer(exchange, body);
            var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private record Answer(int status, String body) {}

    private Answer answer(HttpExchange exchange, byte[] body) {
        var candidates = ready;
        if (candidates.isEmpty()) {
            return new Answer(BAD_GATEWAY, "");
        }
        var service = candidates.get(Math.floorMod(turn.getAndIncrement(), candidates.size()));
        var request = HttpRequest.newBuilder(URI.create(service.address() + exchange.getRequestURI()))
                .timeout(LONGEST_ANSWER)
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        for (var name : PASSED_ON) {
            var value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                request.header(name, value);
            }
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException failed) {
            return new Answer(BAD_GATEWAY, "");
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        looking.shutdownNow();
        handling.shutdownNow();
        client.close();
    }
}
