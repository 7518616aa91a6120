package org.samling.adapters.notification.webhook;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** Somebody's system that is called. */
final class Receiver implements AutoCloseable {

    /** What a caller said. */
    record Received(String target, Headers headers, String body) {}

    /** What is answered. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();

    private Receiver(HttpServer server, Answer answer) {
        this.server = server;
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            received.add(new Received(
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders(),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            answer.to(exchange);
        });
        server.start();
    }

    static Receiver at(String address, int port, Answer answer) {
        try {
            return new Receiver(
                    HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral(address), port), 0), answer);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Receiver that(Answer answer) {
        return at("127.0.0.1", 0, answer);
    }

    static Answer answers(int status) {
        return exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        };
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url() {
        return "http://hooks.example.org:" + port() + "/samling?key=1%2F2";
    }

    BlockingQueue<Received> received() {
        return received;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
