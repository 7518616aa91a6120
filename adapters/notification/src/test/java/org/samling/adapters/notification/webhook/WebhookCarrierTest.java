package org.samling.adapters.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samling.adapters.notification.delivery.Arrival;
import org.samling.adapters.notification.delivery.Parcels;
import org.samling.adapters.notification.delivery.TimeOut;
import org.samling.application.notification.NoticeFacts;
import org.samling.domain.notification.Failure;
import org.samling.domain.notification.NoticeKind;
import org.samling.domain.notification.WebhookReach;
import org.samling.domain.notification.WebhookSecret;

@Timeout(60)
class WebhookCarrierTest {

    private static final TimeOut LONG = TimeOut.of("30s");
    private static final TimeOut LONG_ENOUGH_TO_BEGIN = TimeOut.of("4s");
    private static final TimeOut SHORT = TimeOut.of("2s");

    /** Whoever waits at a socket is out of reach for the time-out of a test. */
    private static final int LONGEST_WAIT_MS = 10_000;

    private static final Arrival ARRIVED = new Arrival.Arrived();
    private static final Arrival TIMED_OUT = failed(Failure.Reason.TIMED_OUT);
    private static final Arrival UNREACHABLE = failed(Failure.Reason.UNREACHABLE);
    private static final Arrival FORBIDDEN = failed(Failure.Reason.FORBIDDEN_ADDRESS);

    private static Vertx vertx;

    private final MadeUpAddresses addresses = new MadeUpAddresses();

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void the_receiver_can_tell_by_the_signature_of_either_secret_who_calls() throws Exception {
        var current = WebhookSecret.mint();
        var former = WebhookSecret.mint();
        addresses.then("127.0.0.1");
        try (var receiver = Receiver.that(Receiver.answers(204))) {
            var call = Parcels.call(receiver.url(), NoticeKind.REGISTERED, NoticeFacts.NONE, current, former);

            assertThat(carrier(WebhookReach.ANYWHERE, LONG).carry(call)).isEqualTo(ARRIVED);

            var received = receiver.received().take();
            var headers = received.headers();
            assertThat(received.target()).isEqualTo("/samling?key=1%2F2");
            assertThat(received.body())
                    .isEqualTo(WebhookMessage.of(call, Parcels.NOW).body());
            assertThat(headers.getFirst("Host")).isEqualTo("hooks.example.org:" + receiver.port());
            assertThat(headers.getFirst("Content-Type")).isEqualTo("application/json");
            assertThat(headers.getFirst("Webhook-Id"))
                    .isEqualTo(call.notice().id().toString());
            assertThat(headers.getFirst("Webhook-Signature").split(" "))
                    .containsExactly(expected(current, received), expected(former, received));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 429, 500, 503})
    void what_the_receiver_does_not_take_has_not_arrived(int status) {
        addresses.then("127.0.0.1");
        try (var receiver = Receiver.that(Receiver.answers(status))) {
            assertThat(carrier(WebhookReach.ANYWHERE, LONG).carry(Parcels.call(receiver.url())))
                    .isEqualTo(new Arrival.Failed(Failure.refused(status)));
        }
    }

    @Test
    void a_receiver_that_answers_that_it_is_gone_is_gone() {
        addresses.then("127.0.0.1");
        try (var receiver = Receiver.that(Receiver.answers(410))) {
            assertThat(carrier(WebhookReach.ANYWHERE, LONG).carry(Parcels.call(receiver.url())))
                    .isEqualTo(new Arrival.ReceiverGone(Failure.refused(410)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void a_receiver_that_sends_elsewhere_is_not_followed(int status) {
        addresses.then("127.0.0.1");
        try (var elsewhere = Receiver.that(Receiver.answers(200));
                var receiver = Receiver.that(exchange -> {
                    exchange.getResponseHeaders().add("Location", "http://127.0.0.1:" + elsewhere.port() + "/");
                    Receiver.answers(status).to(exchange);
                })) {
            assertThat(carrier(WebhookReach.ANYWHERE, LONG).carry(Parcels.call(receiver.url())))
                    .isEqualTo(new Arrival.Failed(Failure.refused(status)));
            assertThat(elsewhere.received()).isEmpty();
        }
    }

    @Test
    void a_receiver_that_stalls_is_hung_up_on() throws IOException {
        addresses.then("127.0.0.1");
        try (var receiver = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            receiver.setSoTimeout(LONGEST_WAIT_MS);
            var call = Parcels.call("http://hooks.example.org:" + receiver.getLocalPort());

            assertThat(carrier(WebhookReach.ANYWHERE, SHORT).carry(call)).isEqualTo(TIMED_OUT);

            try (var connection = receiver.accept()) {
                connection.setSoTimeout(LONGEST_WAIT_MS);
                assertThat(connection.getInputStream().readAllBytes()).isNotNull();
            }
        }
    }

    @Test
    void an_answer_that_comes_late_is_none() {
        addresses.then("127.0.0.1");
        var givenUp = new CountDownLatch(1);
        var answered = new CountDownLatch(1);
        try (var receiver = Receiver.that(exchange -> {
            await(givenUp);
            answer(exchange);
            answered.countDown();
        })) {
            assertThat(carrier(WebhookReach.ANYWHERE, SHORT).carry(Parcels.call(receiver.url())))
                    .isEqualTo(TIMED_OUT);
            givenUp.countDown();
            await(answered);
        }
    }

    @Test
    void an_answer_that_never_ends_is_an_answer_and_is_not_listened_to() {
        addresses.then("127.0.0.1");
        var hungUp = new CountDownLatch(1);
        try (var receiver = Receiver.that(exchange -> talkUntilNobodyListens(exchange, hungUp))) {
            assertThat(carrier(WebhookReach.ANYWHERE, LONG).carry(Parcels.call(receiver.url())))
                    .isEqualTo(ARRIVED);
            await(hungUp);
        }
    }

    @Test
    void an_answer_that_stalls_after_its_beginning_is_an_answer() {
        addresses.then("127.0.0.1");
        var over = new CountDownLatch(1);
        try (var receiver = Receiver.that(exchange -> {
            exchange.sendResponseHeaders(200, 1);
            exchange.getResponseBody().flush();
            await(over);
        })) {
            assertThat(carrier(WebhookReach.ANYWHERE, LONG_ENOUGH_TO_BEGIN).carry(Parcels.call(receiver.url())))
                    .isEqualTo(ARRIVED);
            over.countDown();
        }
    }

    @Test
    void where_nobody_listens_nothing_arrives() throws IOException {
        int port;
        try (var nobody = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            port = nobody.getLocalPort();
        }
        addresses.then("127.0.0.1");

        assertThat(carrier(WebhookReach.ANYWHERE, LONG).carry(Parcels.call("http://hooks.example.org:" + port)))
                .isEqualTo(UNREACHABLE);
    }

    @Test
    void neither_does_it_under_a_name_that_nobody_has() {
        assertThat(carrier(WebhookReach.ANYWHERE, LONG).carry(Parcels.call("http://nobody.example.org")))
                .isEqualTo(UNREACHABLE);
    }

    @Test
    void a_name_server_that_stalls_does_not_take_longer_than_a_call_may() {
        var over = new CountDownLatch(1);
        AddressBook stalling = name -> {
            await(over);
            return List.of();
        };
        var destinations = new Destinations(stalling, WebhookReach.ANYWHERE);

        assertThat(carrier(destinations, SHORT).carry(Parcels.call("http://hooks.example.org")))
                .isEqualTo(TIMED_OUT);
        over.countDown();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "::ffff:127.0.0.1", "fd00::1"})
    void on_the_internet_a_name_that_leads_home_is_not_called(String home) {
        addresses.then(home);

        assertThat(carrier(WebhookReach.INTERNET, LONG).carry(Parcels.call("https://hooks.example.org")))
                .isEqualTo(FORBIDDEN);
    }

    @Test
    void one_address_at_home_among_others_is_enough_not_to_call() {
        addresses.then("93.184.215.14", "127.0.0.1");

        assertThat(carrier(WebhookReach.INTERNET, LONG).carry(Parcels.call("https://hooks.example.org")))
                .isEqualTo(FORBIDDEN);
    }

    @Test
    void on_the_internet_nobody_is_called_in_the_clear() {
        addresses.then("93.184.215.14");

        assertThat(carrier(WebhookReach.INTERNET, LONG).carry(Parcels.call("http://hooks.example.org")))
                .isEqualTo(FORBIDDEN);
    }

    @Test
    void the_call_goes_to_the_address_that_was_judged_whatever_the_name_stands_for_by_then() {
        addresses.then("127.0.0.1").then("127.0.0.2");
        try (var judged = Receiver.that(Receiver.answers(200));
                var rebound = Receiver.at("127.0.0.2", judged.port(), Receiver.answers(200))) {
            assertThat(carrier(WebhookReach.ANYWHERE, LONG).carry(Parcels.call(judged.url())))
                    .isEqualTo(ARRIVED);

            assertThat(judged.received()).hasSize(1);
            assertThat(rebound.received()).isEmpty();
            assertThat(addresses.asked()).containsExactly("hooks.example.org");
        }
    }

    private WebhookCarrier carrier(WebhookReach reach, TimeOut timeOut) {
        return carrier(new Destinations(addresses, reach), timeOut);
    }

    private static WebhookCarrier carrier(Destinations destinations, TimeOut timeOut) {
        return new WebhookCarrier(destinations, new Calls(vertx), Clock.fixed(Parcels.NOW, ZoneOffset.UTC), timeOut);
    }

    /** As a receiver would compute it. */
    private static String expected(WebhookSecret secret, Receiver.Received received) throws GeneralSecurityException {
        var headers = received.headers();
        var signed = "%s.%s.%s"
                .formatted(headers.getFirst("Webhook-Id"), headers.getFirst("Webhook-Timestamp"), received.body());
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.key(), "HmacSHA256"));
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private static Arrival failed(Failure.Reason reason) {
        return new Arrival.Failed(Failure.of(reason));
    }

    private static void answer(HttpExchange exchange) throws IOException {
        Receiver.answers(200).to(exchange);
    }

    private static void talkUntilNobodyListens(HttpExchange exchange, CountDownLatch hungUp) {
        try {
            exchange.sendResponseHeaders(200, 0);
            var body = exchange.getResponseBody();
            while (true) {
                body.write(new byte[8 * 1024]);
                body.flush();
            }
        } catch (IOException nobodyListens) {
            hungUp.countDown();
        }
    }

    private static void await(CountDownLatch event) {
        try {
            event.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
