package org.samling.bootstrap.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samling.adapters.persistence.embedded.EmbeddedDatabase;
import org.samling.bootstrap.delivering.Causes;
import org.samling.bootstrap.delivering.History;
import org.samling.bootstrap.delivering.HookReceiver;
import org.samling.bootstrap.delivering.MailReceiver;
import org.samling.bootstrap.whole.Surroundings;
import org.samling.domain.notification.WebhookSecret;

/**
 * Two instances of the packaged service deliver what happens, to a mail server and to another system that both fail, while
 * one of the two is killed again and again. The control is in {@code delivering.SentBeforeCommitTest}: what is sent before
 * it is committed is told although it never happened.
 */
class DeliveryIT {

    private static final int CAUSES = Integer.getInteger("samling.delivery.causes", 5_600);
    private static final int KILLS = Integer.getInteger("samling.delivery.kills", 6);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @TempDir
    Path data;

    @Test
    void whatHappenedIsToldAtLeastOnceInOrderAndNothingElseWhoeverIsKilled() throws Exception {
        var secret = WebhookSecret.mint();
        var history = new History();
        try (var database = EmbeddedDatabase.throwaway()) {
            var causes = new Causes(Surroundings.superuserUrl(database), history);
            try (var mail = new MailReceiver(history, causes);
                    var hook = new HookReceiver(history, causes, secret);
                    var instances = new Workers(data, environment(database, mail))) {
                instances.start();
                causes.prepare(hook.address(), secret.text());
                try (var threads = Executors.newSingleThreadExecutor()) {
                    var happening = threads.submit(() -> {
                        causes.happen(CAUSES, Causes::queue);
                        return null;
                    });
                    instances.dieAgainAndAgain(KILLS);
                    happening.get();
                }
                Awaitility.await("everything to be settled")
                        .atMost(LONGEST)
                        .pollInterval(Duration.ofMillis(500))
                        .until(() -> causes.unsettled() == 0);
            }
            assertThat(history.complaints(MailReceiver.NAME)).isEmpty();
            assertThat(history.complaints(HookReceiver.NAME)).isEmpty();
            assertThat(causes.parked()).isEqualTo(2 * history.poisonous());
            System.out.printf(
                    "%d causes, %d of them poisonous, %d kills; told twice: %d by mail, %d by webhook%n",
                    history.numberCommitted(),
                    history.poisonous(),
                    KILLS,
                    history.repeated(MailReceiver.NAME),
                    history.repeated(HookReceiver.NAME));
        }
    }

    private static Map<String, String> environment(EmbeddedDatabase database, MailReceiver mail) {
        var environment = Environment.bare(database);
        environment.put("SAMLING_MAIL_ENABLED", "true");
        environment.put("SAMLING_MAIL_FROM", "samling@example.org");
        environment.put("QUARKUS_MAILER_HOST", "localhost");
        environment.put("QUARKUS_MAILER_PORT", String.valueOf(mail.port()));
        environment.put("SAMLING_WEBHOOKS_REACH", "anywhere");
        environment.put("SAMLING_WEBHOOKS_TIME_OUT", "1s");
        environment.put("SAMLING_DELIVERY_FIRST_WAIT", "20ms");
        environment.put("SAMLING_DELIVERY_LONGEST_WAIT", "1s");
        return environment;
    }
}
