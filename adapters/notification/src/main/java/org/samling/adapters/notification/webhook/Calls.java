package org.samling.adapters.notification.webhook;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.samling.adapters.notification.delivery.Deadline;
import org.samling.domain.notification.Failure.Reason;

/**
 * Makes HTTP calls to where they were found to go, and asks no name server, no proxy and no redirect where else to go. Every
 * call has a connection of its own, for one that rested may break just when the next is made.
 */
@ApplicationScoped
class Calls {

    private static final Duration LONGEST_CONNECTING = Duration.ofSeconds(3);

    /** How many calls may go to one address at once: what keeps them few is the courier's hands. */
    private static final int CONNECTIONS = 1_000;

    private final HttpClient client;

    @Inject
    Calls(Vertx vertx) {
        this(vertx, options());
    }

    Calls(Vertx vertx, HttpClientOptions options) {
        this.client = vertx.createHttpClient(options);
    }

    static HttpClientOptions options() {
        return new HttpClientOptions()
                .setKeepAlive(false)
                .setMaxPoolSize(CONNECTIONS)
                .setConnectTimeout(Math.toIntExact(LONGEST_CONNECTING.toMillis()));
    }

    /** Answers the status; of what else the receiver says, no more is read than it takes to let it finish in peace. */
    int post(Destination destination, WebhookMessage message, Deadline deadline)
            throws FailedCall, InterruptedException {
        var answer = new Answer();
        var connecting = client.request(request(destination, message));
        connecting
                .compose(request -> request.send(Buffer.buffer(message.body())))
                .onSuccess(answer::begin)
                .onFailure(answer::fail);
        try {
            return answer.await(deadline);
        } finally {
            connecting.onSuccess(Calls::hangUp);
        }
    }

    private static RequestOptions request(Destination destination, WebhookMessage message) {
        var request = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(
                        new InetSocketAddress(destination.address(), destination.port())))
                .setHost(destination.host())
                .setPort(destination.port())
                .setSsl(destination.isEncrypted())
                .setURI(destination.pathAndQuery())
                .setFollowRedirects(false);
        message.headers().forEach(request::putHeader);
        return request;
    }

    private static void hangUp(HttpClientRequest request) {
        request.connection().close();
    }

    /** An answer as it comes in. */
    private static final class Answer {

        private static final long LONGEST = 64 * 1024;

        private final CompletableFuture<Integer> status = new CompletableFuture<>();
        private final CompletableFuture<Integer> end = new CompletableFuture<>();
        private long length;

        void begin(HttpClientResponse response) {
            status.complete(response.statusCode());
            response.handler(part -> {
                length += part.length();
                if (length > LONGEST) {
                    end.complete(response.statusCode());
                }
            });
            response.endHandler(ended -> end.complete(response.statusCode()));
            response.exceptionHandler(broken -> end.complete(response.statusCode()));
        }

        void fail(Throwable failure) {
            end.completeExceptionally(failure);
        }

        /** Who has said the status has answered, even if the rest never ends. */
        int await(Deadline deadline) throws FailedCall, InterruptedException {
            try {
                return end.get(deadline.millisLeft(), TimeUnit.MILLISECONDS);
            } catch (ExecutionException broken) {
                throw new FailedCall(
                        broken.getCause() instanceof ConnectTimeoutException ? Reason.TIMED_OUT : Reason.UNREACHABLE,
                        broken);
            } catch (TimeoutException late) {
                if (status.isDone()) {
                    return status.join();
                }
                throw new FailedCall(Reason.TIMED_OUT, late);
            }
        }
    }
}
