package org.samling.adapters.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.vertx.core.Vertx;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.samling.adapters.notification.delivery.Arrival;
import org.samling.adapters.notification.delivery.Parcels;
import org.samling.adapters.notification.delivery.TimeOut;
import org.samling.domain.notification.Failure;
import org.samling.domain.notification.WebhookReach;

/** Though the call goes to an address, it is the name that the receiver must prove to have. */
@Timeout(60)
class WebhookEncryptionTest {

    private static final String NAME = "hooks.example.org";
    private static final String PASSWORD = "only-for-this-test";

    private final AtomicInteger received = new AtomicInteger();
    private final Vertx vertx = Vertx.vertx();
    private HttpsServer receiver;
    private WebhookCarrier carrier;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        var keys = certificateFor(NAME, folder);
        receiver = HttpsServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        receiver.setHttpsConfigurator(new HttpsConfigurator(encryption(keys)));
        receiver.createContext("/", exchange -> {
            received.incrementAndGet();
            Receiver.answers(200).to(exchange);
        });
        receiver.start();
        var trusting = Calls.options()
                .setTrustOptions(new PfxOptions().setPath(keys.toString()).setPassword(PASSWORD));
        carrier = new WebhookCarrier(
                new Destinations(new MadeUpAddresses().then("127.0.0.1"), WebhookReach.ANYWHERE),
                new Calls(vertx, trusting),
                Clock.systemUTC(),
                TimeOut.of("30s"));
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void a_receiver_that_proves_its_name_is_told() {
        assertThat(carrier.carry(Parcels.call(url(NAME)))).isEqualTo(new Arrival.Arrived());
        assertThat(received).hasValue(1);
    }

    @Test
    void a_receiver_that_has_another_name_is_not() {
        assertThat(carrier.carry(Parcels.call(url("hooks.example.net"))))
                .isEqualTo(new Arrival.Failed(Failure.of(Failure.Reason.UNREACHABLE)));
        assertThat(received).hasValue(0);
    }

    private String url(String name) {
        return "https://" + name + ":" + receiver.getAddress().getPort();
    }

    private static Path certificateFor(String name, Path folder) throws IOException, InterruptedException {
        var store = folder.resolve("receiver.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        var made = new ProcessBuilder(List.of(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        "receiver",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=dns:" + name,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertThat(made).isZero();
        return store;
    }

    private static SSLContext encryption(Path keys) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray());
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
