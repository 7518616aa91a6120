package org.samling.bootstrap.proof.load;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.samling.bootstrap.packaged.Counts;

/**
 * Clients that are slow or broken, so many of each sort at the same time. Whoever is hung up on, or is done, comes again,
 * until they are closed.
 */
final class BadClients implements AutoCloseable {

    private static final long PAUSE_MILLIS = 500;
    private static final int SLOW_BODY_BYTES = 1_000;
    private static final String END = "\r\n\r\n";

    private final int port;
    private final String token;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Counts<Sort> attempts = new Counts<>();

    /** What is wrong with a client. */
    enum Sort {
        SLOW_HEADERS,
        SLOW_BODY,
        HALF_CLOSED,
        HALF_A_REQUEST,
        LARGE_HEADERS,
        HUGE_HEADERS,
        LONG_ADDRESS,
        HUGE_ADDRESS
    }

    BadClients(int port, String token, int ofEach) {
        this.port = port;
        this.token = token;
        for (var sort : Sort.values()) {
            for (int number = 0; number < ofEach; number++) {
                threads.execute(() -> comeAgainAndAgain(sort));
            }
        }
    }

    /** How often each sort has come. */
    Map<Sort, Long> attempts() {
        return attempts.soFar();
    }

    private void comeAgainAndAgain(Sort sort) {
        try {
            do {
                attempts.add(sort);
                come(sort);
            } while (!isClosingAfterAPause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void come(Sort sort) throws InterruptedException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            switch (sort) {
                case SLOW_HEADERS -> trickle(socket, "GET /v1/me HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
                case SLOW_BODY -> trickle(socket, slowBody());
                case HALF_CLOSED -> {
                    send(socket, get("/v1/me", ""));
                    socket.shutdownOutput();
                    closing.await();
                }
                case HALF_A_REQUEST -> {
                    send(socket, "GET /v1/me HTTP/1.1\r\nHost: local");
                    socket.shutdownOutput();
                    closing.await();
                }
                case LARGE_HEADERS -> sendAndRead(socket, get("/v1/me", "a".repeat(20_000)));
                case HUGE_HEADERS -> sendAndRead(socket, get("/v1/me", "a".repeat(200_000)));
                case LONG_ADDRESS -> sendAndRead(socket, get("/v1/me?" + "a".repeat(5_000), ""));
                case HUGE_ADDRESS -> sendAndRead(socket, get("/v1/me?" + "a".repeat(200_000), ""));
            }
        } catch (IOException hungUpOn) {
            closing.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** One byte after the other, with pauses. */
    private void trickle(Socket socket, String beginning) throws IOException, InterruptedException {
        send(socket, beginning);
        while (!isClosingAfterAPause()) {
            send(socket, " ");
        }
    }

    private boolean isClosingAfterAPause() throws InterruptedException {
        return closing.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private String slowBody() {
        return "PATCH /v1/me/notification-preferences HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: application/merge-patch+json\r\nContent-Length: " + SLOW_BODY_BYTES + END;
    }

    private String get(String address, String more) {
        return "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\nX-More: "
                + more + END;
    }

    private static void sendAndRead(Socket socket, String request) throws IOException {
        send(socket, request);
        socket.shutdownOutput();
        socket.getInputStream().readAllBytes();
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(US_ASCII));
        socket.getOutputStream().flush();
    }

    @Override
    public void close() {
        closing.countDown();
        threads.shutdownNow();
        threads.close();
    }
}
