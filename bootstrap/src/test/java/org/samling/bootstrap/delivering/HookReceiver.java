package org.samling.bootstrap.delivering;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.samling.domain.notification.WebhookSecret;

/** Another system: it fails, stalls and answers late, each now and then, and chokes on what is poisonous each time. */
public final class HookReceiver implements AutoCloseable {

    public static final String NAME = "webhook";

    private static final int ONE_FAILS_IN = 20;
    private static final int ONE_STALLS_IN = 200;
    private static final int ONE_ANSWERS_LATE_IN = 50;
    private static final int LATE_MILLIS = 300;

    private final History history;
    private final Causes causes;
    private final WebhookSecret secret;
    private final HttpServer server;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Executor later = CompletableFuture.delayedExecutor(LATE_MILLIS, TimeUnit.MILLISECONDS);
    private final Map<UUID, String> bodies = new ConcurrentHashMap<>();

    public HookReceiver(History history, Causes causes, WebhookSecret secret) {
        this.history = history;
        this.causes = causes;
        this.secret = secret;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::receive);
        server.start();
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    private void receive(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var id = exchange.getRequestHeaders().getFirst("webhook-id");
        var notice = UUID.fromString(id);
        if (!isSigned(exchange, body) || !body.equals(bodies.computeIfAbsent(notice, first -> body))) {
            answer(exchange, 401);
            return;
        }
        var chance = ThreadLocalRandom.current();
        if (causes.isPoisonous(notice) || chance.nextInt(ONE_FAILS_IN) == 0) {
            answer(exchange, 500);
        } else if (chance.nextInt(ONE_STALLS_IN) == 0) {
            stall();
        } else {
            history.received(NAME, notice);
            if (chance.nextInt(ONE_ANSWERS_LATE_IN) == 0) {
                later.execute(() -> answer(exchange, 204));
            } else {
                answer(exchange, 204);
            }
        }
    }

    private boolean isSigned(HttpExchange exchange, String body) {
        var headers = exchange.getRequestHeaders();
        return signature(secret, headers.getFirst("webhook-id"), headers.getFirst("webhook-timestamp"), body)
                .equals(headers.getFirst("webhook-signature"));
    }

    /** As the Standard Webhooks scheme says. */
    static String signature(WebhookSecret secret, String id, String timestamp, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.key(), "HmacSHA256"));
            var signed = (id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8);
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void stall() {
        try {
            closing.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status) {
        try (exchange) {
            exchange.sendResponseHeaders(status, -1);
        } catch (IOException theCallerIsGone) {
            // Whoever called has been killed, or did not want to wait.
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
