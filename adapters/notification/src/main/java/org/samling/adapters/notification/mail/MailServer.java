package org.samling.adapters.notification.mail;

import io.quarkus.mailer.runtime.Mailers;
import io.quarkus.mailer.runtime.MailersRuntimeConfig;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.MailResult;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.samling.adapters.notification.delivery.TimeOut;

/**
 * The operator's mail server, as the settings of Quarkus Mailer name it. The client of Quarkus Mailer itself waits for ever on a
 * connection that has gone silent: ten of them, and no letter leaves until the service is started anew.
 */
@ApplicationScoped
class MailServer {

    private static final Logger LOG = Logger.getLogger(MailServer.class);

    private final MailClient client;
    private final Context context;
    private final Semaphore connections;
    private final TimeOut timeOut;
    private final boolean onlyShows;

    MailServer(
            Vertx vertx,
            MailersRuntimeConfig mailers,
            TlsConfigurationRegistry certificates,
            @ConfigProperty(name = "samling.mail.time-out") TimeOut timeOut) {
        var settings = Objects.requireNonNull(mailers.mailers().get(Mailers.DEFAULT_MAILER_NAME));
        this.client = MailClient.create(vertx, new MailSettings(settings, certificates).with(timeOut));
        this.context = vertx.getOrCreateContext();
        this.connections = new Semaphore(settings.maxPoolSize(), true);
        this.timeOut = timeOut;
        this.onlyShows = settings.mock().orElse(false);
    }

    /** Waits until the server has taken the message, but not for ever. What has waited too long for its turn is never sent. */
    void take(MailMessage message) throws ExecutionException, TimeoutException, InterruptedException {
        if (onlyShows) {
            show(message);
            return;
        }
        var deadline = timeOut.begin();
        if (!connections.tryAcquire(deadline.millisInLine(), TimeUnit.MILLISECONDS)) {
            throw new TimeoutException();
        }
        send(message).get(deadline.millisLeft(), TimeUnit.MILLISECONDS);
    }

    /** All are sent in one context: in two, a server's greeting may come before anybody listens, and is lost. */
    private CompletableFuture<MailResult> send(MailMessage message) {
        var taken = new CompletableFuture<MailResult>();
        makeRoomAfter(taken);
        context.runOnContext(
                begin -> client.sendMail(message).onComplete(taken::complete, taken::completeExceptionally));
        return taken;
    }

    /**
     * A letter that nobody waits for any more still has its connection. Of one that is cut before the server's greeting, the
     * client never tells (vertx-mail-client issue 213), and so there is room again when it must have been.
     */
    private void makeRoomAfter(CompletableFuture<MailResult> taken) {
        var unused = taken.copy()
                .orTimeout(MailSettings.longestUnheard(timeOut).toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((result, failure) -> connections.release());
    }

    /** Only where the people are made up: a letter is for its reader, and not for a log. */
    private static void show(MailMessage message) {
        LOG.infof("A letter to %s: %s%n%n%s", message.getTo(), message.getSubject(), message.getText());
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
