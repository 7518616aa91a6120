package org.samling.bootstrap.delivering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samling.adapters.persistence.embedded.EmbeddedDatabase;
import org.samling.bootstrap.whole.Surroundings;
import org.samling.domain.notification.WebhookSecret;

/**
 * The control of {@code packaged.DeliveryIT}: the same causes, and the same receiver that fails now and then, but each cause
 * is sent before it is committed. Then people hear of what never happened, and do not hear of what did.
 */
class SentBeforeCommitTest {

    private static final int CAUSES = 400;
    private static final String TIMESTAMP = "1700000000";

    private final History history = new History();
    private final WebhookSecret secret = WebhookSecret.mint();

    @Test
    void what_is_sent_before_it_is_committed_is_told_although_it_never_happened_and_not_told_although_it_did()
            throws Exception {
        try (var database = EmbeddedDatabase.throwaway();
                var client = HttpClient.newHttpClient()) {
            var causes = new Causes(Surroundings.superuserUrl(database), history);
            try (var hook = new HookReceiver(history, causes, secret)) {
                causes.happen(CAUSES, (transaction, told) -> send(client, hook, told.notice()));
            }
        }

        assertThat(history.complaints(HookReceiver.NAME))
                .anyMatch(complaint -> complaint.contains("told of what was taken back"))
                .anyMatch(complaint -> complaint.contains("never told of"));
    }

    @Test
    void what_is_told_in_the_wrong_order_is_found() {
        var first = cause(1);
        var second = new Cause(UUID.randomUUID(), first.recipient(), first.thing(), 2, false);
        history.committed(first);
        history.committed(second);

        history.received("in order", first.notice());
        history.received("in order", second.notice());
        history.received("in order", first.notice());
        history.received("out of order", second.notice());
        history.received("out of order", first.notice());

        assertThat(history.complaints("in order")).isEmpty();
        assertThat(history.repeated("in order")).isEqualTo(1);
        assertThat(history.complaints("out of order"))
                .containsExactly("out of order: told too late of " + first.notice());
    }

    private void send(HttpClient client, HookReceiver hook, UUID notice) {
        var body = "{}";
        var request = HttpRequest.newBuilder(URI.create(hook.address()))
                .timeout(Duration.ofSeconds(1))
                .header("webhook-id", notice.toString())
                .header("webhook-timestamp", TIMESTAMP)
                .header("webhook-signature", HookReceiver.signature(secret, notice.toString(), TIMESTAMP, body))
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            client.send(request, BodyHandlers.discarding());
        } catch (IOException unheard) {
            // Whoever sends at once has no second try.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Cause cause(int turn) {
        return new Cause(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), turn, false);
    }
}
